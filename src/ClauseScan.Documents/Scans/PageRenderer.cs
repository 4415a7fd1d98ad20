using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Renders pages of a PDF file as they are recognised.</summary>
internal sealed class PageRenderer(PagePainter painter)
{
    private const int UsualResolution = 200;
    private const int FineResolution = 300;
    private const double SmallPage = 5.5 * 72;
    private const double MostDots = 30e6;

    /// <summary>The dots per inch at which a page is rendered: more for small pages, whose letters are small, fewer for posters.</summary>
    public static int Resolution(PdfPage page)
    {
        var usual = Math.Min(page.Width, page.Height) < SmallPage ? FineResolution : UsualResolution;
        var inches = Math.Max(1, page.Width * page.Height / (72 * 72));
        return (int)Math.Max(20, Math.Min(usual, Math.Sqrt(MostDots / inches)));
    }

    /// <summary>The page as displayed, or null where it could not be rendered.</summary>
    public PageImage? Render(int page, int resolution, TimeSpan limit) => painter.Draw(page, resolution, limit, "-cropbox") is { } image ? PageImage.Parse(image) : null;
}
