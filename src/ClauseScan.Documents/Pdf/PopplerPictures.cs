using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace ClauseScan.Documents.Pdf;

/// <summary>Tells of pages with little or no text whether they show something else: a scan, a drawing, letters drawn as curves.</summary>
/// <param name="searchPath">The folders to look for the programs in.</param>
/// <param name="access">The arguments that hold the password.</param>
/// <param name="path">The file.</param>
/// <param name="content">What the file's content tells where it is in memory.</param>
/// <param name="painter">Draws the file's pages; null where that cannot be.</param>
internal sealed class PopplerPictures(string? searchPath, string[] access, string path, PageContent? content, PagePainter? painter)
{
    /// <summary>Pages with fewer characters are looked at: a scan may bear a line of text, such as an envelope number.</summary>
    private const int FewCharacters = 200;
    private const int MaximumRendered = 50;
    private const long MaximumList = 16L << 20;

    /// <summary>The pages with <see cref="PdfPage.Picture"/> set where there is something to say.</summary>
    public ImmutableArray<PdfPage> Look(ImmutableArray<PdfPage> pages, TimeSpan limit)
    {
        var poor = pages.Where(p => p.Runs.Sum(r => r.Text.Length) < FewCharacters).ToArray();
        if (poor.Length == 0 || ExternalProgram.Find("pdfimages", searchPath) is not { } lister)
        {
            return pages;
        }

        var clock = Stopwatch.StartNew();
        var covered = new Dictionary<int, double>();
        if (content is null or { MayHoldPictures: true })
        {
            ExternalProgram.Run(
                lister,
                [.. access, "-list", "-f", Text(poor[0].Number), "-l", Text(poor[^1].Number), path],
                limit,
                output => ReadList(new BoundedLines(output, MaximumList), covered));
        }

        var rendered = 0;
        var found = new Dictionary<int, PagePicture>();
        foreach (var page in poor)
        {
            if (covered.TryGetValue(page.Number, out var area))
            {
                found[page.Number] = area > 0.5 * page.Width * page.Height ? PagePicture.WholePage : PagePicture.Some;
            }
            else if (page.Runs.IsEmpty && (rendered++ >= MaximumRendered || ShowsSomething(page.Number, limit - clock.Elapsed)))
            {
                found[page.Number] = PagePicture.Some;
            }
        }

        return [.. pages.Select(p => found.TryGetValue(p.Number, out var picture) ? p with { Picture = picture } : p)];
    }

    /// <summary>Adds up the areas of the pictures of each page, in square points.</summary>
    private static bool ReadList(BoundedLines lines, Dictionary<int, double> covered)
    {
        while (lines.Next() is { } line)
        {
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 14 && words[2] is "image" or "stencil" or "mask" && (int)Number(words[0]) is var page and > 0)
            {
                double across = Number(words[^4]), down = Number(words[^3]);
                var area = across > 0 && down > 0 ? Number(words[3]) * 72 / across * Number(words[4]) * 72 / down : 0;
                covered[page] = covered.GetValueOrDefault(page) + area;
            }
        }

        return !lines.IsCut;
    }

    /// <summary>Whether any point of the page is not white. Where that cannot be told, something is taken to be there.</summary>
    private bool ShowsSomething(int page, TimeSpan limit) =>
        painter?.Draw(page, 18, limit, "-gray") is not { } image || PagePixels.OfGrayMap(image)?.IsWhite != true;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
