namespace ClauseScan.Documents.Pdf;

/// <summary>Finds the columns of a page whose content runs across them, and the edges of the column that each line stands in.</summary>
internal static class ReadingColumns
{
    private const int FewestRows = 6;
    private const double NarrowestPage = 0.5;

    /// <summary>
    /// The lines with those split that cross a gutter between two columns of running text, the left column before the right. A table's
    /// rows, whose cells do not fill their columns, stay whole.
    /// </summary>
    public static List<TextLine> Reorder(PdfPage page, List<TextLine> lines)
    {
        if (Gutter(page, lines) is not { } gutter)
        {
            return lines;
        }

        var rows = Enumerable.Range(0, lines.Count).Where(i => Crosses(lines[i], gutter)).ToArray();
        int first = rows[0], last = rows[^1];
        if (Enumerable.Range(first, last - first + 1).Any(i => Covers(lines[i], gutter)) || !IsRunningText(rows.Select(i => lines[i]), gutter))
        {
            return lines;
        }

        List<TextLine> left = [], right = [];
        for (var i = first; i <= last; i++)
        {
            TextLine? leftPart = null, rightPart = null;
            foreach (var run in lines[i].Runs)
            {
                ref var part = ref run.Box.Left < gutter ? ref leftPart : ref rightPart;
                if (part is null)
                {
                    part = new TextLine(page.Number, run);
                }
                else
                {
                    part.Add(run);
                }
            }

            left.AddRange(leftPart is null ? [] : [leftPart]);
            right.AddRange(rightPart is null ? [] : [rightPart]);
        }

        return [.. lines[..first], .. left, .. right, .. lines[(last + 1)..]];
    }

    /// <summary>Sets each line's column to the edges that the lines around it reach.</summary>
    public static void Measure(PdfPage page, List<TextLine> lines)
    {
        foreach (var column in lines.Where(l => l.Cell is not null).GroupBy(l => (l.Cell!.Table, l.Cell.Column)))
        {
            var edges = (column.Min(l => l.Box.Left), column.Max(l => l.Box.Right));
            foreach (var line in column)
            {
                line.Column = edges;
            }
        }

        lines = [.. lines.Where(l => l.Cell is null)];
        for (var start = 0; start < lines.Count;)
        {
            // A stretch goes down the page; a jump upwards begins another column, or a table's next cell.
            var end = start + 1;
            while (end < lines.Count && lines[end].Bottom > lines[end - 1].Bottom - (0.5 * lines[end].FontSize) && lines[end].Base.Turn == lines[start].Base.Turn)
            {
                end++;
            }

            var left = lines[start..end].Min(l => l.Box.Left);
            var rights = lines[start..end].Select(l => l.Box.Right).Order().ToArray();
            var right = rights[(int)((rights.Length - 1) * 0.95)];
            if (end - start == lines.Count)
            {
                // A page of short lines has a wider column than they fill.
                right = Math.Max(right, left + (NarrowestPage * page.Width));
            }

            for (var i = start; i < end; i++)
            {
                lines[i].Column = (left, right);
            }

            start = end;
        }
    }

    /// <summary>The middle of the gap that most lines have in common, or null where few lines have one.</summary>
    private static double? Gutter(PdfPage page, List<TextLine> lines)
    {
        double? best = null;
        var most = FewestRows - 1;
        foreach (var candidate in lines.SelectMany(Gaps).Where(x => x > 0.25 * page.Width && x < 0.75 * page.Width).Select(x => Math.Round(x / 4) * 4).Distinct())
        {
            var rows = lines.Count(l => Crosses(l, candidate));
            (best, most) = rows > most ? (candidate, rows) : (best, most);
        }

        return best;
    }

    private static IEnumerable<double> Gaps(TextLine line)
    {
        for (var i = 1; i < line.Runs.Count; i++)
        {
            double from = line.Runs[i - 1].Box.Right, to = line.Runs[i].Box.Left;
            if (to - from > 0.8 * line.FontSize)
            {
                yield return (from + to) / 2;
            }
        }
    }

    private static bool Crosses(TextLine line, double gutter)
    {
        for (var i = 1; i < line.Runs.Count; i++)
        {
            if (line.Runs[i - 1].Box.Right < gutter && line.Runs[i].Box.Left > gutter)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(TextLine line, double gutter) =>
        line.Runs.Any(r => r.Box.Left < gutter - 2 && r.Box.Right > gutter + 2);

    /// <summary>Whether the parts on both sides fill their columns as running text does.</summary>
    private static bool IsRunningText(IEnumerable<TextLine> rows, double gutter)
    {
        var sides = rows.Select(l => (Left: Extent(l.Runs.Where(r => r.Box.Left < gutter)), Right: Extent(l.Runs.Where(r => r.Box.Left >= gutter)))).ToArray();
        return Fills([.. sides.Select(s => s.Left)]) && Fills([.. sides.Select(s => s.Right)]);
    }

    private static bool Fills((double From, double To, int Characters)[] parts)
    {
        double from = parts.Min(p => p.From), to = parts.Max(p => p.To);
        return parts.Average(p => (p.To - p.From) / Math.Max(1, to - from)) > 0.7 && parts.Average(p => p.Characters) >= 15;
    }

    private static (double From, double To, int Characters) Extent(IEnumerable<PdfRun> runs)
    {
        var list = runs.ToArray();
        return (list.Min(r => r.Box.Left), list.Max(r => r.Box.Right), list.Sum(r => r.Text.Length));
    }
}
