using System.Globalization;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Finds pages that hold text and show, beside it, a picture large enough to hold some too.</summary>
internal static class LargePictures
{
    private const int LeastDots = 250;
    private const double LeastShare = 0.08;
    private const double MostShare = 0.8;
    private const int LetterheadPages = 3;
    private const long MaximumList = 16L << 20;

    /// <summary>The numbers of the pages.</summary>
    public static HashSet<int> PagesOf(string path, string? password, string? searchPath, IReadOnlyList<PdfPage> pages, TimeSpan limit)
    {
        var found = new HashSet<int>();
        if (ExternalProgram.Find("pdfimages", searchPath) is not { } lister || !PictureMark.Occurs(path))
        {
            return found;
        }

        var pictures = new List<Picture>();
        var access = PagePainter.Access(password);
        ExternalProgram.Run(lister, [.. access, "-list", path], limit, output => Read(new BoundedLines(output, MaximumList), pictures));
        var sizes = pages.ToDictionary(p => p.Number, p => p.Width * p.Height);

        // A picture on many pages is a letterhead or a background.
        foreach (var page in pictures.GroupBy(p => p.Id).Where(g => g.Select(p => p.Page).Distinct().Count() < LetterheadPages).SelectMany(g => g).GroupBy(p => p.Page))
        {
            if (sizes.TryGetValue(page.Key, out var size) && page.Sum(p => p.Area) / Math.Max(1, size) is >= LeastShare and <= MostShare)
            {
                found.Add(page.Key);
            }
        }

        return found;
    }

    private static bool Read(BoundedLines lines, List<Picture> pictures)
    {
        while (lines.Next() is { } line)
        {
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 14 || words[2] is not ("image" or "stencil"))
            {
                continue;
            }

            double width = Number(words[3]), height = Number(words[4]), across = Number(words[^4]), down = Number(words[^3]);
            if (Math.Max(width, height) >= LeastDots && across > 0 && down > 0)
            {
                pictures.Add(new Picture((int)Number(words[0]), words[^6] + " " + words[^5], width * 72 / across * height * 72 / down));
            }
        }

        return !lines.IsCut;
    }

    private static double Number(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private readonly record struct Picture(int Page, string Id, double Area);
}
