namespace ClauseScan.Syntax;

/// <summary>Tells figures that open a provision from dates, amounts and years.</summary>
internal static class QuantityReader
{
    private static readonly string[] Words =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "million", "billion", "thousand", "percent", "per cent", "%", "％", "a.m", "p.m",
        "年", "月", "日", "元", "万", "％", "天", "份", "吨", "美元", "人民币",
    ];

    /// <summary>Whether the words after a figure make it a date or an amount.</summary>
    internal static bool IsQuantity(ReadOnlySpan<char> after, ProvisionNumber number)
    {
        if (number.Path.First > 150)
        {
            return true;
        }

        if (number.Length > number.NameLength && number.Path.Depth == 1)
        {
            return IsDate(after);
        }

        foreach (var word in Words)
        {
            if (after.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (after.Length == word.Length || !char.IsAsciiLetter(after[word.Length])))
            {
                return !char.IsAsciiLetter(word[0]) || after.Length == word.Length || IsDate(after) || char.IsAsciiLetterLower(after[0]);
            }
        }

        return false;
    }

    // "3. March 2020", not "3. May the Licensee …".
    private static bool IsDate(ReadOnlySpan<char> after)
    {
        for (var i = 0; i < 12; i++)
        {
            if (after.StartsWith(Words[i], StringComparison.OrdinalIgnoreCase))
            {
                var rest = after[Words[i].Length..].TrimStart(" ,");
                return rest.IsEmpty || Numerals.Digit(rest[0]) >= 0;
            }
        }

        return false;
    }
}
