using System.Collections.Immutable;
using System.Diagnostics;
using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Tells which letters are not seen on their page: white ones on white, and those that are not drawn at all. What is drawn is asked of the
/// engine, what is seen of the page's picture. Letters that lie, as a layer that makes a scan searchable, over what the page shows are its text.
/// </summary>
/// <param name="painter">Draws the file's pages; null where that cannot be.</param>
internal sealed class UnseenLetters(PagePainter? painter)
{
    private const int MostPages = 100;

    /// <summary>The pages with those runs marked that a reading without undrawn letters does not have.</summary>
    /// <param name="pages">All runs.</param>
    /// <param name="drawn">Those that are drawn.</param>
    public static ImmutableArray<PdfPage> MarkUndrawn(ImmutableArray<PdfPage> pages, ImmutableArray<PdfPage> drawn)
    {
        var drawnOn = drawn.ToDictionary(p => p.Number, p => p.Runs);
        return [.. pages.Select(p => drawnOn.TryGetValue(p.Number, out var runs) && runs.Length != p.Runs.Length ? Marked(p, runs) : p)];
    }

    /// <summary>The pages with those marks taken back whose letters the page's picture shows, or shows something under.</summary>
    public ImmutableArray<PdfPage> Look(ImmutableArray<PdfPage> pages, TimeSpan limit)
    {
        if (!pages.Any(p => p.Runs.Any(IsInDoubt)))
        {
            return pages;
        }

        var clock = Stopwatch.StartNew();
        var looked = 0;
        return [.. pages.Select(p => p.Runs.Any(IsInDoubt) ? Judged(p, looked++ < MostPages ? Picture(p.Number, limit - clock.Elapsed) : null) : p)];
    }

    private static bool IsInDoubt(PdfRun run) => run.Hidden is HiddenReason.White or HiddenReason.Formatted;

    private static PdfPage Marked(PdfPage page, ImmutableArray<PdfRun> drawn)
    {
        var places = drawn.Select(Place).ToHashSet();
        return page with { Runs = [.. page.Runs.Select(r => places.Contains(Place(r)) || Overlaps(r, drawn) ? r : r with { Hidden = HiddenReason.Formatted })] };

        static (string, double, double) Place(PdfRun run) => (run.Text, run.Area.Left, run.Area.Top);
    }

    /// <summary>Whether a part of the run is drawn.</summary>
    private static bool Overlaps(PdfRun run, ImmutableArray<PdfRun> drawn) =>
        drawn.Any(d => d.Box.SharedHeight(run.Box) > 0.5 && Math.Min(d.Box.Right, run.Box.Right) - Math.Max(d.Box.Left, run.Box.Left) > 1
            && (run.Text.Contains(d.Text, StringComparison.Ordinal) || d.Text.Contains(run.Text, StringComparison.Ordinal)));

    private static PdfPage Judged(PdfPage page, PagePixels? picture)
    {
        var unseen = page.Runs.Where(r => IsInDoubt(r) && picture?.IsBlank(r.Area) == true).ToHashSet();
        int inDoubt = 0, blank = 0, all = 0;
        foreach (var run in page.Runs)
        {
            all += run.Text.Length;
            inDoubt += IsInDoubt(run) ? run.Text.Length : 0;
            blank += unseen.Contains(run) ? run.Text.Length : 0;
        }

        // The layer of a scan holds most of its page's text, and the picture shows most of it.
        var isLayer = inDoubt * 2 > all && blank * 2 < inDoubt;
        return page with { Runs = [.. page.Runs.Select(r => IsInDoubt(r) && (isLayer || !unseen.Contains(r)) ? r with { Hidden = HiddenReason.None } : r)] };
    }

    private PagePixels? Picture(int page, TimeSpan limit) =>
        painter?.Draw(page, 72, limit, "-gray", "-cropbox") is { } image ? PagePixels.OfGrayMap(image) : null;
}
