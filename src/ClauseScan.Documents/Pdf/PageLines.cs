namespace ClauseScan.Documents.Pdf;

/// <summary>Makes the lines of a page out of its runs, in reading order.</summary>
internal static class PageLines
{
    /// <param name="page">The page.</param>
    /// <param name="tables">The tables of the pages before it.</param>
    public static List<TextLine> Of(PdfPage page, PageTables tables)
    {
        var lines = new List<TextLine>();
        foreach (var run in page.Runs)
        {
            if (lines.Count > 0 && Continues(lines[^1], run))
            {
                lines[^1].Add(run);
            }
            else
            {
                lines.Add(new TextLine(page.Number, run));
            }
        }

        lines = IsScattered(lines) ? FromTopToBottom(page)
            : ReadingColumns.Reorder(page, lines) is var reordered && reordered != lines ? reordered
            : tables.Mark(lines);
        ReadingColumns.Measure(page, lines);
        return lines;
    }

    private static bool Continues(TextLine line, PdfRun run)
    {
        var last = line.Runs[^1];
        return run.Turn == last.Turn
            && run.Box.SharedHeight(line.Base.Box) > 0.35
            && run.Box.Left > last.Box.Right - (0.5 * run.FontSize)
            && run.Box.Right >= last.Box.Right;
    }

    /// <summary>Whether the content's order goes up the page so often that it cannot be the reading order.</summary>
    private static bool IsScattered(List<TextLine> lines)
    {
        var up = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            up += lines[i].Bottom < lines[i - 1].Bottom - lines[i].FontSize && lines[i].Box.Left < lines[i - 1].Box.Right ? 1 : 0;
        }

        return lines.Count > 8 && up > 0.4 * lines.Count;
    }

    private static List<TextLine> FromTopToBottom(PdfPage page)
    {
        var lines = new List<TextLine>();
        foreach (var run in page.Runs.OrderBy(r => r.Turn).ThenBy(r => r.Box.Bottom).ThenBy(r => r.Box.Left))
        {
            if (lines.Count > 0 && lines[^1].Base.Turn == run.Turn && run.Box.SharedHeight(lines[^1].Base.Box) > 0.5)
            {
                lines[^1].Add(run);
            }
            else
            {
                lines.Add(new TextLine(page.Number, run));
            }
        }

        return [.. lines.Select(FromLeftToRight)];
    }

    private static TextLine FromLeftToRight(TextLine line)
    {
        TextLine? sorted = null;
        foreach (var run in line.Runs.OrderBy(r => r.Box.Left))
        {
            if (sorted is null)
            {
                sorted = new TextLine(line.Page, run);
            }
            else
            {
                sorted.Add(run);
            }
        }

        return sorted!;
    }
}
