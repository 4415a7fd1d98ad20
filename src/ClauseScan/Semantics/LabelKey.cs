using System.Buffers;
using System.Text;

namespace ClauseScan.Semantics;

/// <summary>The normal form in which labels of provisions and schedules are compared: "Art. VI", "Article 6", 第六条 are all "6".</summary>
internal static class LabelKey
{
    private static readonly SearchValues<char> Units = SearchValues.Create("条章节款项部编");

    private static readonly string[] Prefixes =
    [
        "articles", "article", "art", "sections", "section", "sec", "clauses", "clause", "paragraphs", "paragraph", "subsection", "subclause", "chapter", "part", "no", "§",
    ];

    private static readonly string[] ScheduleKinds =
    [
        "schedules", "schedule", "exhibits", "exhibit", "annexes", "annexure", "annex", "appendices", "appendix", "attachments", "attachment", "addendum",
        "附件", "附录", "附表", "附图", "附则",
    ];

    /// <summary>The key of a provision's label: "6", "6.3", "(b)"; Chinese chapters and sections keep their unit ("章6"), for articles are numbered apart from them.</summary>
    internal static string OfProvision(ReadOnlySpan<char> label)
    {
        var text = Folded(label);
        foreach (var prefix in Prefixes)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal) && !char.IsAsciiLetter(text[prefix.Length]))
            {
                text = text[prefix.Length..].TrimStart('.', ' ');
                break;
            }
        }

        var unit = string.Empty;
        if (text.StartsWith('第'))
        {
            var end = text.AsSpan().IndexOfAny(Units);
            if (end > 1)
            {
                unit = text[end] is '章' or '节' or '编' or '部' ? text[end].ToString() : string.Empty;
                text = text[1..end];
            }
        }

        var isItem = text.StartsWith('(');
        text = text.Trim('(', ')', '.', ',', ':', ' ');
        var key = Number(text);
        return isItem ? $"({key})" : unit + key;
    }

    /// <summary>The key of a schedule's name: kind and number ("schedule 2", "附件 1"); null where the words name no schedule.</summary>
    internal static string? OfSchedule(ReadOnlySpan<char> label)
    {
        var text = Folded(label);
        foreach (var kind in ScheduleKinds)
        {
            if (text.StartsWith(kind, StringComparison.Ordinal))
            {
                var rest = text[kind.Length..].Trim(' ', '.', ':', '(', ')', '-', '"', '\'');
                var end = rest.AsSpan().IndexOfAny(" :,;.");
                rest = end > 0 && !char.IsAsciiDigit(end + 1 < rest.Length ? rest[end + 1] : ' ') ? rest[..end] : rest;
                return $"{Singular(kind)} {Number(rest)}".TrimEnd();
            }
        }

        return null;
    }

    /// <summary>The number of a schedule's key without its kind.</summary>
    internal static string NumberOf(string scheduleKey)
    {
        var blank = scheduleKey.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? string.Empty : scheduleKey[(blank + 1)..];
    }

    /// <summary>A number with Roman and Chinese figures made Arabic, part by part; a single letter stays a letter.</summary>
    internal static string Number(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var key = new StringBuilder(text.Length);
        foreach (var part in text.Split('.', '-'))
        {
            if (key.Length > 0)
            {
                key.Append('.');
            }

            var isLetter = part.Length == 1 && char.IsAsciiLetter(part[0]) && part[0] is not ('i' or 'v' or 'x');
            key.Append(!isLetter && Numeral.Parse(part) is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : part);
        }

        return key.ToString();
    }

    private static string Singular(string kind) => kind switch
    {
        "schedules" => "schedule",
        "exhibits" => "exhibit",
        "annexes" or "annexure" => "annex",
        "appendices" => "appendix",
        "attachments" => "attachment",
        _ => kind,
    };

    private static string Folded(ReadOnlySpan<char> label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            text.Append(char.ToLowerInvariant(FoldedText.Fold(c)));
        }

        return text.ToString().Trim();
    }
}
