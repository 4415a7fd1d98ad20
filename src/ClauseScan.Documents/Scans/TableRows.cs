namespace ClauseScan.Documents.Scans;

/// <summary>
/// Puts the lines of two columns that are those of a table, such as an agreement in two languages side by side, in the order of its rows.
/// </summary>
internal static class TableRows
{
    private const int FewestRows = 3;
    private const double LeastMatched = 0.6;
    private const double WideGap = 1.25;
    private const double SameHeight = 0.5;

    /// <summary>The lines row by row where most rows begin at one height in both columns, else the left column before the right one.</summary>
    public static List<RecognisedLine> Of(List<RecognisedLine> left, List<RecognisedLine> right)
    {
        int[] leftStarts = Starts(left), rightStarts = Starts(right);
        var rows = new List<(int Left, int Right)>();
        foreach (var start in leftStarts)
        {
            var beside = Array.FindIndex(rightStarts, s => IsLevel(left[start], right[s]));
            if (beside >= 0)
            {
                rows.Add((start, rightStarts[beside]));
            }
        }

        if (rows.Count < FewestRows || rows.Count < LeastMatched * Math.Max(leftStarts.Length, rightStarts.Length))
        {
            return [.. left, .. right];
        }

        var lines = new List<RecognisedLine>([.. left[..rows[0].Left], .. right[..rows[0].Right]]);
        for (var i = 0; i < rows.Count; i++)
        {
            var (leftEnd, rightEnd) = i + 1 < rows.Count ? rows[i + 1] : (left.Count, right.Count);
            lines.AddRange([.. left[rows[i].Left..leftEnd], .. right[rows[i].Right..rightEnd]]);
        }

        return lines;
    }

    private static bool IsLevel(RecognisedLine one, RecognisedLine other) =>
        Math.Abs(one.Baseline - other.Baseline) < SameHeight * Math.Min(one.Size, other.Size);

    /// <summary>The indices of the first line and of those that stand farther below the line before than most do.</summary>
    private static int[] Starts(List<RecognisedLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var pitches = Enumerable.Range(1, lines.Count - 1).Select(i => lines[i].Baseline - lines[i - 1].Baseline).ToArray();
        var usual = pitches.Order().ElementAtOrDefault(pitches.Length / 4);
        return [0, .. Enumerable.Range(1, lines.Count - 1).Where(i => pitches[i - 1] > WideGap * usual)];
    }
}
