namespace ClauseScan.Syntax;

/// <summary>Reads numbers that a word introduces: "ARTICLE VI", "Section 6.3", "Sec. 2", "Clause 4".</summary>
internal static class WordNumberReader
{
    private static readonly (string Word, NumberStyle Style)[] Words =
    [
        ("article", NumberStyle.Article),
        ("art.", NumberStyle.Article),
        ("section", NumberStyle.Section),
        ("sec.", NumberStyle.Section),
        ("clause", NumberStyle.Section),
        ("part", NumberStyle.Part),
        ("chapter", NumberStyle.Chapter),
    ];

    internal static bool TryRead(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        foreach (var (word, style) in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(text[0]))
            {
                return TryReadAfter(text, word.Length, style, out number);
            }
        }

        return false;
    }

    private static bool TryReadAfter(ReadOnlySpan<char> text, int start, NumberStyle style, out ProvisionNumber number)
    {
        number = default;
        var i = start;
        while (i < text.Length && i - start < 4 && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        var rest = text[i..];
        var length = NumberReader.ReadPath(rest, out var path, out _);
        if (length == 0)
        {
            if (i == start)
            {
                return false;
            }

            while (length < rest.Length && length < 12 && char.IsAsciiLetter(rest[length]))
            {
                length++;
            }

            var word = rest[..length];
            var value = word.IsEmpty || !char.IsAsciiLetterUpper(word[0]) ? 0 : Numerals.Roman(word) is > 0 and var roman ? roman : Numerals.Word(word);
            if (value == 0 && length == 1 && style == NumberStyle.Part)
            {
                value = Numerals.Letter(word);
            }

            path = NumberPath.Of(value);
        }

        if (path.First == 0 || (i + length < text.Length && char.IsLetterOrDigit(text[i + length]) && !char.IsAsciiLetterUpper(text[i + length])))
        {
            return false;
        }

        var end = i + length;
        var name = end;
        if (end < text.Length && text[end] is '.' or ':' or ')' or '：' or '．')
        {
            end++;
        }

        number = new ProvisionNumber(path.Depth > 1 ? NumberStyle.Decimal : style, path, end, name);
        return IsTitleAhead(text[end..], end > name);
    }

    // "Section 6 of the Agreement", "Article 4 shall apply" and "Section 2, 3 and 5" refer; they do not number.
    private static bool IsTitleAhead(ReadOnlySpan<char> after, bool closed)
    {
        var rest = after.TrimStart();
        return rest.IsEmpty || !(char.IsAsciiLetterLower(rest[0]) && !closed) && rest[0] is not (',' or ';' or '/') && !(closed && rest[0] == '.');
    }
}
