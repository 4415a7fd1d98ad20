namespace ClauseScan.Syntax;

/// <summary>Links each number to the next one in the text that would continue its list.</summary>
internal static class SuccessorLinks
{
    /// <summary>A continuation farther off than this many characters proves nothing.</summary>
    private const int Reach = 60_000;

    private const int Values = NumberPath.MaxPart + 2;

    internal static void Link(List<Cut> cuts)
    {
        var next = new int[((int)NumberStyle.Heading + 1) * Values];
        Array.Fill(next, -1);
        for (var i = cuts.Count - 1; i >= 0; i--)
        {
            var cut = cuts[i];
            var number = cut.Number;
            if (cut.Kind != CutKind.Number || number.Path.Depth != 1)
            {
                continue;
            }

            var style = number.Style == NumberStyle.Bare ? NumberStyle.Decimal : number.Style;
            cuts[i] = cut with
            {
                Successor = Find(next, style, number.Value + 1, cut.Position),
                RomanSuccessor = number.RomanStyle == NumberStyle.None ? -1 : Find(next, number.RomanStyle, number.RomanValue + 1, cut.Position),
            };
            if (cut.Boundary == CutBoundary.None)
            {
                continue;
            }

            next[((int)style * Values) + number.Value] = cut.Position;
            if (number.RomanStyle != NumberStyle.None)
            {
                next[((int)number.RomanStyle * Values) + number.RomanValue] = cut.Position;
            }
        }
    }

    private static int Find(int[] next, NumberStyle style, int value, int from)
    {
        var position = value < Values ? next[((int)style * Values) + value] : -1;
        return position >= 0 && position - from <= Reach ? position : -1;
    }
}
