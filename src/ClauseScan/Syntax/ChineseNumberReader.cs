namespace ClauseScan.Syntax;

/// <summary>Reads numbers written with Chinese words.</summary>
internal static class ChineseNumberReader
{
    private const string Units = "章节条款编篇";

    /// <summary>Reads 第六条, 第三章, 第二节, unless the words after it show that it refers.</summary>
    internal static bool TryReadOrdinal(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        var i = 1;
        while (i < text.Length && i < 10 && (Numerals.IsChinese(text[i]) || Numerals.Digit(text[i]) >= 0 || text[i] is ' ' or '　'))
        {
            i++;
        }

        if (i >= text.Length || !Units.Contains(text[i], StringComparison.Ordinal))
        {
            return false;
        }

        var numeral = text[1..i].Trim();
        var value = numeral.IsEmpty ? 0 : Numerals.Digit(numeral[0]) >= 0 ? NumberReader.ReadPath(numeral, out var path, out _) == numeral.Length ? path.First : 0
            : IsNumeral(numeral) ? Numerals.Chinese(numeral) : 0;
        var style = text[i] switch
        {
            '章' => NumberStyle.Chapter,
            '节' => NumberStyle.ChapterSection,
            '条' => NumberStyle.ChineseArticle,
            '款' => NumberStyle.ChineseParagraph,
            _ => NumberStyle.Part,
        };
        var length = i + 1 < text.Length && (NumberReader.IsClosing(text[i + 1]) || text[i + 1] == '；') ? i + 2 : i + 1;
        number = new ProvisionNumber(style, NumberPath.Of(value), length, i + 1);
        return value > 0 && !IsReference(text[(i + 1)..]);
    }

    private static bool IsReference(ReadOnlySpan<char> after) =>
        !after.IsEmpty && ("的之中与和及至到或所第规约".Contains(after[0], StringComparison.Ordinal)
            || (after[0] == '、' && after.Length > 1 && after[1] == '第')
            || after.StartsWith("（第", StringComparison.Ordinal));

    /// <summary>Whether all of a short text is a Chinese numeral.</summary>
    internal static bool IsNumeral(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Numerals.IsChinese(c))
            {
                return false;
            }
        }

        return text.Length <= 5;
    }

    /// <summary>Reads 六、 or 六）, and 六.3 as word processors number the clauses below 六.</summary>
    internal static bool TryReadList(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        var i = 0;
        while (i < text.Length && i < 5 && Numerals.IsChinese(text[i]))
        {
            i++;
        }

        if (i >= text.Length || !(NumberReader.IsClosing(text[i]) || text[i] is ')' or '）'))
        {
            return false;
        }

        var value = Numerals.Chinese(text[..i]);
        if (text[i] is '.' or '．' && NumberReader.ReadPath(text[(i + 1)..], out var clauses, out _) is var length and > 0)
        {
            number = new ProvisionNumber(NumberStyle.Decimal, NumberPath.Of(value).Append(clauses), i + 1 + length, i + 1 + length);
            return value is > 0 and <= NumberPath.MaxPart && i + 1 + length < text.Length && char.IsWhiteSpace(text[i + 1 + length]);
        }

        var isParenthesis = text[i] is ')' or '）';
        number = new ProvisionNumber(
            isParenthesis ? NumberStyle.ChineseBracket : NumberStyle.ChineseList,
            NumberPath.Of(value),
            i + 1,
            isParenthesis ? i + 1 : i);
        return value > 0;
    }
}
