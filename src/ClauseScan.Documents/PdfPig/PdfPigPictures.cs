using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Tells of pages with little or no text whether they show something else: a scan, a drawing, letters drawn as curves.</summary>
internal static class PdfPigPictures
{
    /// <summary>Pages with fewer characters are looked at: a scan may bear a line of text, such as an envelope number.</summary>
    private const int FewCharacters = 200;
    private const double NearlyWhite = 0.94;

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

        var isDrawn = page.Paths.Any(p => (p.IsFilled && IsSeen(p.FillColor)) || (p.IsStroked && IsSeen(p.StrokeColor)))
            || page.Operations.Any(o => o is PaintShading);
        return runs.IsEmpty && isDrawn ? PagePicture.Some : PagePicture.None;
    }

    /// <summary>Whether the colour is not white. A pattern is taken to be seen.</summary>
    private static bool IsSeen(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return true;
        }

        var (red, green, blue) = color.ToRGBValues();
        return Math.Min(red, Math.Min(green, blue)) < NearlyWhite;
    }
}
