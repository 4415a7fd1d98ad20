namespace ClauseScan.Syntax;

/// <summary>Tells paragraphs that define a term.</summary>
internal static class DefinitionReader
{
    private static readonly string[] Verbs =
    [
        "means", "mean", "shall mean", "shall have the meaning", "has the meaning", "have the meaning", "have the respective meaning", "has the same meaning",
        "have the same meaning", "shall refer to", "refers to", "refer to", "is defined", "are defined", "shall be defined", "shall have the following meaning",
        "shall be deemed to mean", "will mean", "includes", "shall include", "shall have that meaning", "is used to mean", "as used in this agreement shall mean",
    ];

    private static readonly string[] ChineseVerbs = ["指", "是指", "系指", "意指", "意为", "意味着", "的含义", "的定义", "应指", "均指", "特指", "是", "为"];

    /// <summary>Whether the paragraph opens with a definition.</summary>
    internal static bool IsDefinition(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length < 4)
        {
            return false;
        }

        var head = paragraph[..Math.Min(paragraph.Length, 260)];
        var open = OpeningQuote(head);
        if (open >= 0)
        {
            return IsQuotedDefinition(head, open);
        }

        return IsPlainChinese(head);
    }

    private static bool IsQuotedDefinition(ReadOnlySpan<char> head, int open)
    {
        var close = -1;
        for (var i = open + 1; i < head.Length && i - open < 120; i++)
        {
            if (Script.IsClosingQuote(head[i]) && !(head[i] is '\'' or '’' && i + 1 < head.Length && char.IsLetterOrDigit(head[i + 1])))
            {
                close = i;
                break;
            }
        }

        if (close < 0)
        {
            return false;
        }

        var after = SkipBracket(head[(close + 1)..].TrimStart(" ,　，：:"));
        return BeginsWithVerb(after) || BeginsWithChineseVerb(after) || ContinuesToVerb(after);
    }

    // “X” or “Y” means …; “X”, with respect to Y, means …
    private static bool ContinuesToVerb(ReadOnlySpan<char> after)
    {
        var window = after[..Math.Min(after.Length, 110)];
        var stop = window.IndexOfAny('.', ';', '。');
        window = stop < 0 ? window : window[..stop];
        var means = window.IndexOf(" means", StringComparison.Ordinal);
        means = means < 0 ? window.IndexOf(" shall mean", StringComparison.Ordinal) : means;
        means = means < 0 ? window.IndexOf(" the meaning", StringComparison.Ordinal) : means;
        return means >= 0 && (StartsWithAny(after, "or ", "and ", "with respect", "when ", "in relation", "as used", "of ", "for ", "\"", "“") || means < 20);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithVerb(ReadOnlySpan<char> after)
    {
        foreach (var verb in Verbs)
        {
            if (after.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (after.Length == verb.Length || !char.IsAsciiLetter(after[verb.Length]) || verb[^1] == 'g'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithChineseVerb(ReadOnlySpan<char> after)
    {
        foreach (var verb in ChineseVerbs)
        {
            if (after.StartsWith(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return after.StartsWith("一词", StringComparison.Ordinal) && after[..Math.Min(after.Length, 12)].Contains('指');
    }

    private static ReadOnlySpan<char> SkipBracket(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('(' or '（'))
        {
            return text;
        }

        var close = text[..Math.Min(text.Length, 100)].IndexOfAny(')', '）');
        return close < 0 ? text : text[(close + 1)..].TrimStart(" ,　，：:");
    }

    // At the start, or after "As used herein, the term".
    private static int OpeningQuote(ReadOnlySpan<char> head)
    {
        for (var i = 0; i < head.Length && i < 90; i++)
        {
            if (Script.IsOpeningQuote(head[i]) && (i == 0 || !char.IsLetterOrDigit(head[i - 1]) || Script.IsHan(head[i - 1])))
            {
                var lead = head[..i].Trim();
                return lead.IsEmpty || lead.EndsWith("term", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("terms", StringComparison.OrdinalIgnoreCase)
                    || lead.EndsWith("used herein,", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("Agreement,", StringComparison.OrdinalIgnoreCase)
                    || lead.EndsWith("expression", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("purposes hereof,", StringComparison.OrdinalIgnoreCase)
                    || lead.EndsWith("中", StringComparison.Ordinal) || lead.EndsWith("所称", StringComparison.Ordinal) || lead.EndsWith("所述", StringComparison.Ordinal)
                    || lead.EndsWith("定义：", StringComparison.Ordinal)
                    ? i
                    : -1;
            }
        }

        return -1;
    }

    private static bool IsPlainChinese(ReadOnlySpan<char> head)
    {
        foreach (var verb in (ReadOnlySpan<string>)["是指", "系指", "，指", "：指", "：是指", "意指"])
        {
            var at = head.IndexOf(verb, StringComparison.Ordinal);
            if (at is > 1 and <= 24 && head[..at].IndexOfAny('。', '；', '：') < 0 && (verb[0] == '，' || head[..at].IndexOfAny('，', '、') < 0))
            {
                return true;
            }
        }

        return false;
    }
}
