using System.Globalization;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Renders pages of a PDF file by Poppler's pdftoppm; nothing is written to a disk.</summary>
internal sealed class PageRenderer(string program, string path, string? password)
{
    private const int UsualResolution = 200;
    private const int FineResolution = 300;
    private const double SmallPage = 5.5 * 72;
    private const double MostDots = 30e6;
    private const long MaximumOutput = 128L << 20;

    /// <summary>The dots per inch at which a page is rendered: more for small pages, whose letters are small, fewer for posters.</summary>
    public static int Resolution(PdfPage page)
    {
        var usual = Math.Min(page.Width, page.Height) < SmallPage ? FineResolution : UsualResolution;
        var inches = Math.Max(1, page.Width * page.Height / (72 * 72));
        return (int)Math.Max(20, Math.Min(usual, Math.Sqrt(MostDots / inches)));
    }

    /// <summary>The page as displayed, or null where it could not be rendered.</summary>
    public PageImage? Render(int page, int resolution, TimeSpan limit)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        string[] access = password is null ? [] : ["-upw", password, "-opw", password];
        using var image = new MemoryStream();
        var result = ExternalProgram.Run(
            program,
            [.. access, "-cropbox", "-r", resolution.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, path],
            limit,
            output => Copy(output.BaseStream, image));
        return result.End == ProgramEnd.Finished ? PageImage.Parse(image.GetBuffer().AsSpan(0, (int)image.Length)) : null;
    }

    private static bool Copy(Stream output, MemoryStream image)
    {
        var buffer = new byte[1 << 16];
        int length;
        while ((length = output.Read(buffer)) > 0)
        {
            if (image.Length + length > MaximumOutput)
            {
                return false;
            }

            image.Write(buffer, 0, length);
        }

        return true;
    }
}
