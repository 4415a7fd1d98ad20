namespace ClauseScan.Syntax;

/// <summary>Decides whether "(i)" is the letter after "(h)" or the Roman numeral before "(ii)".</summary>
internal static class ListReading
{
    internal static ProvisionNumber Choose(in Cut cut, List<OpenProvision> open)
    {
        var letter = cut.Number;
        if (letter.RomanStyle == NumberStyle.None)
        {
            return letter;
        }

        var roman = letter with { Style = letter.RomanStyle, Path = NumberPath.Of(letter.RomanValue), RomanStyle = NumberStyle.None };
        var letterDepth = DepthOfPredecessor(letter, open);
        var romanDepth = DepthOfPredecessor(roman, open);
        if (romanDepth >= 0 || letterDepth >= 0)
        {
            var opensRoman = roman.Value == 1 && cut.RomanSuccessor >= 0 && (cut.Successor < 0 || cut.RomanSuccessor < cut.Successor);
            return romanDepth > letterDepth || (letterDepth >= 0 && opensRoman) ? roman : letter;
        }

        return roman.Value == 1 || cut.RomanSuccessor >= 0 && (cut.Successor < 0 || cut.RomanSuccessor < cut.Successor) || letter.Value > 26
            || HoldsStyle(roman.Style, open) && !HoldsStyle(letter.Style, open) ? roman : letter;
    }

    private static int DepthOfPredecessor(ProvisionNumber number, List<OpenProvision> open)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Number.Style == number.Style && open[i].Number.Value + 1 == number.Value)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HoldsStyle(NumberStyle style, List<OpenProvision> open) => open.Exists(p => p.Number.Style == style);
}
