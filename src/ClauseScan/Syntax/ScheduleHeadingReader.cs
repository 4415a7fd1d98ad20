namespace ClauseScan.Syntax;

/// <summary>Reads the headings of schedules, exhibits, annexes, appendices, attachments and 附件.</summary>
internal static class ScheduleHeadingReader
{
    private static readonly string[] Words = ["Schedule", "Exhibit", "Annexure", "Annex", "Appendix", "Attachment", "Addendum"];

    private static readonly string[] ChineseWords = ["附件", "附录", "附表", "附　件", "附 件"];

    /// <summary>Reads a heading at the start of a block: its label and the length of the heading.</summary>
    internal static bool TryRead(ReadOnlySpan<char> block, out string label, out int length)
    {
        label = "";
        if (!TryReadName(block, out length))
        {
            return false;
        }

        label = LabelOf(block[..length]);
        var name = length;
        while (length < block.Length && block[length] is ' ' or '-' or '–' or '—' or ':' or '：' or '.' or '　' or '\t' or '\n' or ']' or '"' or '”' or '、')
        {
            length++;
        }

        var title = block[length..];
        if (title.IsEmpty)
        {
            return true;
        }

        var isChinese = Script.IsHan(block[0]);
        if (block.Length <= (isChinese ? 40 : 120))
        {
            length = block.Length;
            return isChinese ? IsChineseTitle(title) : IsTitle(title);
        }

        if (isChinese)
        {
            length = name;
            return title[0] is '（' or '《' or '【';
        }

        var run = CapitalRun(title);
        length = run > 0 ? length + run : name;
        return run > 0;
    }

    /// <summary>Reads the heading of a schedule that fits a cell of a table, title and text: "Annex 1 Software: Nav 4.2, Path 3.0".</summary>
    internal static bool TryReadEntry(ReadOnlySpan<char> cell, out string label, out int length)
    {
        label = "";
        if (!TryReadName(cell, out length))
        {
            return false;
        }

        var rest = cell[length..];
        var title = rest.TrimStart(" \t\n　-–—.．");
        var colon = title.IndexOfAny(':', '：');
        if (title.Length == rest.Length && colon != 0 || colon < 0 || title[(colon + 1)..].Trim().IsEmpty)
        {
            return false;
        }

        var isChinese = Script.IsHan(cell[0]);
        title = title[..colon].TrimEnd();
        label = LabelOf(cell[..length]);
        length += rest.IndexOfAny(':', '：');
        return title.IsEmpty || (isChinese ? title.Length <= 40 && IsChineseTitle(title) : title.Length <= 120 && IsTitle(title));
    }

    /// <summary>Reads "Exhibit A", "SCHEDULE 2.1" or 附件一 at the start of a text.</summary>
    internal static bool TryReadName(ReadOnlySpan<char> text, out int length)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(text[0]))
            {
                return TryReadIdentifier(text, word.Length, out length);
            }
        }

        foreach (var word in ChineseWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return TryReadChineseIdentifier(text, word.Length, out length);
            }
        }

        length = 0;
        return false;
    }

    private static bool TryReadIdentifier(ReadOnlySpan<char> text, int at, out int length)
    {
        length = at;
        var start = at;
        while (start < text.Length && start - at < 6 && text[start] is ' ' or '\t' or '"' or '“' or '#' or ' ' or '\n')
        {
            start++;
        }

        if (text[start..].StartsWith("No. ", StringComparison.OrdinalIgnoreCase))
        {
            start += 4;
        }

        var end = start;
        while (end < text.Length && end - start < 9 && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end])
            || (text[end] is '.' or '-' && end > start && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]) && !char.IsAsciiLetterLower(text[end + 1]))))
        {
            end++;
        }

        if (start == at || end == start || !IsIdentifier(text[start..end]))
        {
            return false;
        }

        length = end < text.Length && text[end] is '"' or '”' ? end + 1 : end;
        return length == text.Length || !char.IsLetterOrDigit(text[length]) && text[length] is not ('/' or '\'' or '’' or ',' or ';' or '(');
    }

    private static bool IsIdentifier(ReadOnlySpan<char> id)
    {
        if (char.IsAsciiDigit(id[0]))
        {
            return true;
        }

        var letters = 0;
        while (letters < id.Length && char.IsAsciiLetter(id[letters]))
        {
            letters++;
        }

        return letters == 1 || Numerals.Roman(id[..letters]) > 0 || Numerals.Letter(id[..letters]) > 0
            || Numerals.Word(id[..letters]) > 0;
    }

    private static bool TryReadChineseIdentifier(ReadOnlySpan<char> text, int at, out int length)
    {
        length = at;
        var i = at;
        while (i < text.Length && text[i] is ' ' or '　' or '（' or '(')
        {
            i++;
        }

        var start = i;
        while (i < text.Length && i - start < 4 && (Numerals.IsChinese(text[i]) || Numerals.Digit(text[i]) >= 0 || char.IsAsciiLetterUpper(text[i])))
        {
            i++;
        }

        if (i == start)
        {
            return false;
        }

        length = i < text.Length && text[i] is '）' or ')' ? i + 1 : i;
        return length == text.Length || !"的中和与所规第条、，".Contains(text[length], StringComparison.Ordinal);
    }

    private static string LabelOf(ReadOnlySpan<char> name)
    {
        if (Script.IsHan(name[0]))
        {
            return NumberLabel.Narrow(name).Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
        }

        var split = 0;
        while (char.IsAsciiLetter(name[split]))
        {
            split++;
        }

        var id = name[split..].Trim(" \t\n\"“”#\u00A0");
        return $"{char.ToUpperInvariant(name[0])}{name[1..split].ToString().ToLowerInvariant()} {id}";
    }

    private static bool IsTitle(ReadOnlySpan<char> title)
    {
        if (title[^1] is ';' or ',' or ':' || (title[^1] == '.' && char.IsLower(title[^2..][0])))
        {
            return false;
        }

        if (char.IsLower(title[0]))
        {
            return title.StartsWith("to ", StringComparison.Ordinal) || title.StartsWith("of ", StringComparison.Ordinal);
        }

        return title[0] is not (',' or ';') && !IsSentence(title);
    }

    // "BACKGROUND IP TO BE DISCLOSED" is a title, capitals or not: what is to be done is not said to be.
    private static bool IsSentence(ReadOnlySpan<char> title)
    {
        var infinitive = title.IndexOf(" to be ", StringComparison.OrdinalIgnoreCase);
        return infinitive < 0
            ? HeadingReader.HoldsVerb(title)
            : HeadingReader.HoldsVerb(title[..infinitive]) || HeadingReader.HoldsVerb(title[(infinitive + " to be ".Length)..]);
    }

    private static bool IsChineseTitle(ReadOnlySpan<char> title) => title.IndexOfAny('。', '；', '，') < 0 && title.IndexOfAny('为', '是', '应') < 0;

    private static int CapitalRun(ReadOnlySpan<char> title)
    {
        var end = 0;
        var letters = 0;
        for (var i = 0; i < title.Length && i < 120; i++)
        {
            if (char.IsAsciiLetterLower(title[i]))
            {
                break;
            }

            letters += char.IsAsciiLetterUpper(title[i]) ? 1 : 0;
            if (char.IsWhiteSpace(title[i]) && letters > 3)
            {
                end = i;
            }
        }

        return end;
    }
}
