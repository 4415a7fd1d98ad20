namespace ClauseScan.Documents.Scans;

/// <summary>Puts words set in red to the lines around them.</summary>
internal static class RedWords
{
    private const double WidestGap = 4;

    /// <summary>The lines with the red ones among them: a red word inside a line becomes a part of it.</summary>
    public static List<RecognisedLine> Merge(List<RecognisedLine> lines, IEnumerable<RecognisedLine> red)
    {
        var merged = new List<RecognisedLine>(lines);
        foreach (var line in red)
        {
            var same = merged.FindIndex(l => StandsIn(l, line));
            if (same >= 0)
            {
                merged[same] = merged[same] with { Words = [.. merged[same].Words.Concat(line.Words).OrderBy(w => w.Box.Left)] };
                continue;
            }

            var above = merged.FindLastIndex(l => l.Baseline <= line.Baseline && Overlaps(l, line));
            var below = merged.FindIndex(l => l.Baseline > line.Baseline && Overlaps(l, line));
            merged.Insert(above >= 0 ? above + 1 : below >= 0 ? below : merged.Count, line);
        }

        return merged;
    }

    private static bool Overlaps(RecognisedLine one, RecognisedLine other) => one.Left < other.Right && other.Left < one.Right;

    /// <summary>Whether the words of the one stand between or beside those of the other, over none of them.</summary>
    private static bool StandsIn(RecognisedLine line, RecognisedLine red) =>
        Math.Abs(line.Baseline - red.Baseline) < 0.5 * Math.Max(line.Size, red.Size)
        && Math.Max(line.Left, red.Left) - Math.Min(line.Right, red.Right) < WidestGap * line.Size
        && !line.Words.Exists(w => red.Words.Exists(r => Math.Min(w.Box.Right, r.Box.Right) - Math.Max(w.Box.Left, r.Box.Left) > 0.5 * Math.Min(w.Box.Width, r.Box.Width)));
}
