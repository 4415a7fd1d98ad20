using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Scans;

/// <summary>Puts words recognised in a page's picture to the text that the page holds, such as an envelope's number or the text around a picture.</summary>
internal static class LayeredText
{
    /// <summary>Both, without the recognised words that stand where the page holds text: they are the same words.</summary>
    public static ImmutableArray<PdfRun> Merge(ImmutableArray<PdfRun> held, ImmutableArray<PdfRun> recognised)
    {
        var added = recognised.Where(r => !held.Any(h => Covers(h.Area, r.Area))).ToArray();
        if (added.Length == 0)
        {
            return held;
        }

        var top = added.Min(r => r.Box.Top);
        var above = 0;
        while (above < held.Length && held[above].Box.Top < top)
        {
            above++;
        }

        return [.. held[..above], .. added, .. held[above..]];
    }

    private static bool Covers(PageArea held, PageArea word)
    {
        var across = Math.Min(held.Left + held.Width, word.Left + word.Width) - Math.Max(held.Left, word.Left);
        var down = Math.Min(held.Top + held.Height, word.Top + word.Height) - Math.Max(held.Top, word.Top);
        return across > 0 && down > 0 && across * down > 0.4 * word.Width * word.Height;
    }
}
