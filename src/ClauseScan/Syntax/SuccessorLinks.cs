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
        int Find(NumberStyle style, int value, int from)
        {
            var index = value < Values ? next[((int)style * Values) + value] : -1;
            return index >= 0 && cuts[index].Position - from <= Reach ? index : -1;
        }

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
                Successor = Find(style, number.Value + 1, cut.Position),
                RomanSuccessor = number.RomanStyle == NumberStyle.None ? -1 : Find(number.RomanStyle, number.RomanValue + 1, cut.Position),
            };
            if (cut.Boundary == CutBoundary.None)
            {
                continue;
            }

            next[((int)style * Values) + number.Value] = i;
            if (number.RomanStyle != NumberStyle.None)
            {
                next[((int)number.RomanStyle * Values) + number.RomanValue] = i;
            }
        }
    }

    /// <summary>Whether the list that a number opens comes to the number at an index before it ends.</summary>
    internal static bool Reaches(List<Cut> cuts, int from, int target)
    {
        var steps = 0;
        while (from >= 0 && from < target && steps++ < Values)
        {
            from = cuts[from].Successor;
        }

        return from == target;
    }
}
