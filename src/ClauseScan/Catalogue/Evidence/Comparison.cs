namespace ClauseScan.Catalogue.Evidence;

/// <summary>The words and signs by which a figure becomes a bound.</summary>
internal static class Comparison
{
    private const int LongestWords = 32;

    // Negated forms stand first: "not less than" ends in "less than", 不低于 in 低于.
    private static readonly (string Words, ComparisonKind Kind)[] s_before =
    [
        ("not less than", ComparisonKind.AtLeast), ("no less than", ComparisonKind.AtLeast), ("not lower than", ComparisonKind.AtLeast),
        ("not below", ComparisonKind.AtLeast), ("not under", ComparisonKind.AtLeast), ("not fewer than", ComparisonKind.AtLeast),
        ("not more than", ComparisonKind.AtMost), ("no more than", ComparisonKind.AtMost), ("not exceeding", ComparisonKind.AtMost),
        ("not greater than", ComparisonKind.AtMost), ("not above", ComparisonKind.AtMost), ("not over", ComparisonKind.AtMost),
        ("greater than or equal to", ComparisonKind.AtLeast), ("less than or equal to", ComparisonKind.AtMost),
        ("at least", ComparisonKind.AtLeast), ("more than", ComparisonKind.MoreThan), ("greater than", ComparisonKind.MoreThan),
        ("higher than", ComparisonKind.MoreThan), ("larger than", ComparisonKind.MoreThan), ("above", ComparisonKind.MoreThan),
        ("over", ComparisonKind.MoreThan), ("exceeding", ComparisonKind.MoreThan), ("exceeds", ComparisonKind.MoreThan),
        ("minimum of", ComparisonKind.AtLeast), ("minimum", ComparisonKind.AtLeast), ("min.", ComparisonKind.AtLeast),
        ("at most", ComparisonKind.AtMost), ("less than", ComparisonKind.LessThan), ("lower than", ComparisonKind.LessThan),
        ("smaller than", ComparisonKind.LessThan), ("below", ComparisonKind.LessThan), ("under", ComparisonKind.LessThan),
        ("up to", ComparisonKind.UpTo), ("maximum of", ComparisonKind.UpTo), ("maximum", ComparisonKind.UpTo), ("max.", ComparisonKind.UpTo),
        ("不低于", ComparisonKind.AtLeast), ("不小于", ComparisonKind.AtLeast), ("不少于", ComparisonKind.AtLeast), ("不短于", ComparisonKind.AtLeast),
        ("不高于", ComparisonKind.AtMost), ("不大于", ComparisonKind.AtMost), ("不超过", ComparisonKind.AtMost), ("不多于", ComparisonKind.AtMost),
        ("大于或等于", ComparisonKind.AtLeast), ("大于等于", ComparisonKind.AtLeast), ("小于或等于", ComparisonKind.AtMost), ("小于等于", ComparisonKind.AtMost),
        ("至少", ComparisonKind.AtLeast), ("大于", ComparisonKind.MoreThan), ("超过", ComparisonKind.MoreThan), ("高于", ComparisonKind.MoreThan),
        ("优于", ComparisonKind.MoreThan), ("至多", ComparisonKind.AtMost), ("小于", ComparisonKind.LessThan), ("低于", ComparisonKind.LessThan), ("少于", ComparisonKind.LessThan),
        ("≥", ComparisonKind.AtLeast), (">=", ComparisonKind.AtLeast), ("≧", ComparisonKind.AtLeast), ("⩾", ComparisonKind.AtLeast), (">", ComparisonKind.MoreThan),
        ("≤", ComparisonKind.AtMost), ("<=", ComparisonKind.AtMost), ("≦", ComparisonKind.AtMost), ("⩽", ComparisonKind.AtMost), ("<", ComparisonKind.LessThan),
    ];

    private static readonly (string Words, ComparisonKind Kind)[] s_after =
    [
        ("及以上", ComparisonKind.AtLeast), ("或以上", ComparisonKind.AtLeast), ("以上", ComparisonKind.AtLeast), ("或更高", ComparisonKind.AtLeast),
        ("及以下", ComparisonKind.AtMost), ("或以下", ComparisonKind.AtMost), ("以下", ComparisonKind.AtMost), ("以内", ComparisonKind.AtMost),
        ("or more", ComparisonKind.AtLeast), ("or above", ComparisonKind.AtLeast), ("or larger", ComparisonKind.AtLeast), ("or higher", ComparisonKind.AtLeast),
        ("or greater", ComparisonKind.AtLeast), ("or better", ComparisonKind.AtLeast), ("and above", ComparisonKind.AtLeast), ("and more", ComparisonKind.AtLeast),
        ("or less", ComparisonKind.AtMost), ("or below", ComparisonKind.AtMost), ("or lower", ComparisonKind.AtMost), ("and below", ComparisonKind.AtMost),
        ("+", ComparisonKind.AtLeast),
    ];

    /// <summary>The comparison that words end in, and its length with the blanks behind it.</summary>
    public static (ComparisonKind Kind, int Length) Before(ReadOnlySpan<char> text)
    {
        var words = Last(text);
        foreach (var (comparison, kind) in s_before)
        {
            if (words.EndsWith(comparison, StringComparison.OrdinalIgnoreCase) && BeginsWord(words, comparison.Length))
            {
                return (kind, comparison.Length + text.Length - text.TrimEnd().Length);
            }
        }

        return default;
    }

    /// <summary>The comparison that words begin with, and its length with the blanks before it.</summary>
    public static (ComparisonKind Kind, int Length) After(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart(' ');
        foreach (var (comparison, kind) in s_after)
        {
            if (words.StartsWith(comparison, StringComparison.OrdinalIgnoreCase))
            {
                return (kind, comparison.Length + text.Length - words.Length);
            }
        }

        return default;
    }

    /// <summary>Whether words end in "between".</summary>
    public static bool FollowsBetween(ReadOnlySpan<char> text) => Last(text).EndsWith("between", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text.Length > LongestWords ? text[^LongestWords..] : text;
    }

    private static bool BeginsWord(ReadOnlySpan<char> words, int length) =>
        length == words.Length || !char.IsAsciiLetter(words[^length]) || !char.IsAsciiLetter(words[^(length + 1)]);
}
