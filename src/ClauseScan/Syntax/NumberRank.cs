namespace ClauseScan.Syntax;

/// <summary>The order among kinds of numbers where it does not depend on the agreement.</summary>
internal static class NumberRank
{
    /// <summary>The rank of a style that always stands at one level, from 0 for the highest; -1 for lists, whose level the sequence tells.</summary>
    internal static int Of(NumberStyle style) => style switch
    {
        NumberStyle.Part => 0,
        NumberStyle.Article or NumberStyle.Chapter or NumberStyle.Heading => 1,
        NumberStyle.ChapterSection => 2,
        NumberStyle.Section or NumberStyle.ChineseArticle => 3,
        NumberStyle.ChineseParagraph => 4,
        _ => -1,
    };

    /// <summary>Whether the style is a list that often numbers the highest level.</summary>
    internal static bool IsMajor(NumberStyle style) =>
        style is NumberStyle.Decimal or NumberStyle.Bare or NumberStyle.ChineseList or NumberStyle.UpperRomanStop or NumberStyle.UpperStop;

    /// <summary>Whether words and figures look so much like the style that only a sequence proves it.</summary>
    internal static bool IsWeak(NumberStyle style) =>
        style is NumberStyle.Bare or NumberStyle.LowerStop or NumberStyle.RomanStop or NumberStyle.UpperStop or NumberStyle.UpperRomanStop;

    /// <summary>Whether decimal numbers can continue the style: Article 6 and 6.3.</summary>
    internal static bool IsNumeric(NumberStyle style) =>
        style is NumberStyle.Decimal or NumberStyle.Bare or NumberStyle.Article or NumberStyle.Section or NumberStyle.ChineseArticle or NumberStyle.Chapter
            or NumberStyle.ChineseList or NumberStyle.UpperRomanStop;

    /// <summary>Whether two numbers belong to one list.</summary>
    internal static bool IsSameList(NumberStyle left, NumberStyle right) =>
        left == right || (left is NumberStyle.Decimal or NumberStyle.Bare && right is NumberStyle.Decimal or NumberStyle.Bare);
}
