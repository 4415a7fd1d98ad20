using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Tells of pages with little or no text whether they show something else: a scan, a drawing, letters drawn as curves.</summary>
internal static class PdfPigPictures
{
    /// <summary>Pages with fewer characters are looked at: a scan may bear a line of text, such as an envelope number.</summary>
    private const int FewCharacters = 200;

    public static PagePicture Of(Page page, ImmutableArray<PdfRun> runs)
    {
        if (runs.Sum(r => r.Text.Length) >= FewCharacters)
        {
            return PagePicture.None;
        }

        if (page.NumberOfImages > 0)
        {
            return page.GetImages().Sum(i => Math.Abs(i.BoundingBox.Area)) > 0.5 * page.Width * page.Height ? PagePicture.WholePage : PagePicture.Some;
        }

        var isDrawn = page.Paths.Any(p => (p.IsFilled && p.FillColor.IsSeen()) || (p.IsStroked && p.StrokeColor.IsSeen()))
            || page.Operations.Any(o => o is PaintShading);
        return runs.IsEmpty && isDrawn ? PagePicture.Some : PagePicture.None;
    }
}
