namespace ClauseScan.Syntax;

/// <summary>Where signature blocks that no words announce begin, and where any of them ends.</summary>
internal static class SignatureBoundary
{
    private const int LongParagraph = 250;

    private const int LongChineseParagraph = 80;

    private const int Window = 8;

    /// <summary>Whether the lines from a block on are those in which parties sign.</summary>
    internal static bool BeginsAt(SurveyedBody body, int block)
    {
        var text = body.TextOf(block);
        if (body.OpeningCut(block) is not null)
        {
            return false;
        }

        var isEnglish = SignatureReader.IsEnglishLine(text);
        if (!isEnglish && !SignatureReader.IsChineseLine(text) && !SignatureReader.IsChinesePartyLine(text))
        {
            return false;
        }

        var lines = 0;
        for (var i = block; i < body.Blocks.Length && i < block + Window; i++)
        {
            if (body.OpeningCut(i) is { Kind: CutKind.Number } cut && NumberRank.Of(cut.Number.Style) >= 0)
            {
                return false;
            }

            lines += (isEnglish ? SignatureReader.IsEnglishLine(body.TextOf(i)) : SignatureReader.IsChineseLine(body.TextOf(i))) ? 1 : 0;
        }

        return lines >= 2 || (isEnglish && text.Length > 60) || (lines == 1 && block >= body.Blocks.Length - Window);
    }

    /// <summary>Whether a block after signatures belongs to terms again.</summary>
    /// <param name="body">The body.</param>
    /// <param name="block">The block.</param>
    /// <param name="lastTop">The last number of the highest level before the signatures.</param>
    internal static bool EndsBefore(SurveyedBody body, int block, ProvisionNumber lastTop)
    {
        if (body.OpeningCut(block) is { Kind: CutKind.Number, StartsText: true, Number: var number, Successor: var successor })
        {
            var isFixed = NumberRank.Of(number.Style) >= 0;
            var continues = NumberRank.IsSameList(number.Style, lastTop.Style) && number.Value > lastTop.Value && number.Value <= lastTop.Value + 2;
            return (isFixed || NumberRank.IsMajor(number.Style)) && (continues || (number.Value == 1 && (isFixed || successor >= 0)));
        }

        var text = body.TextOf(block);
        return (text.Length > LongChineseParagraph && text.Contains('。'))
            || (text.Length > LongParagraph && HeadingReader.HoldsVerb(text) && !SignatureReader.IsEnglishLine(text)
                && !text.Contains("By:", StringComparison.Ordinal) && !text.Contains("WITNESS", StringComparison.OrdinalIgnoreCase));
    }
}
