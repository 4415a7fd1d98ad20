using System.Globalization;
using System.Text.RegularExpressions;
using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

/// <summary>The rectangles of words against those that pdftotext finds.</summary>
public sealed partial class WordPlacesTests
{
    private const double Tolerance = 2;

    /// <summary>Where a run is bold in part, the engine does not tell how wide each part is.</summary>
    private const double GreatestTolerance = 12;

#if PDFPIG
    // The library takes the heights of some embedded fonts' letters otherwise than Poppler does.
    private const double ShareWithin = 0.85;
#else
    private const double ShareWithin = 0.9;
#endif

    [Theory]
    [InlineData(0, null)]
    [InlineData(90, null)]
    [InlineData(180, null)]
    [InlineData(270, null)]
    [InlineData(0, "40 60 560 760")]
    [InlineData(90, "40 60 560 760")]
    [InlineData(180, "40 60 560 760")]
    [InlineData(270, "40 60 560 760")]
    public void Words_are_found_where_the_page_shows_them(int rotation, string? cropBox)
    {
        var pdf = new PdfFile { Rotation = rotation, CropBox = cropBox }.NewPage()
            .Line(72, 100, "Licensee hereby assigns all improvements illimitably")
            .Raw("6 Tw").Line(72, 116, "with stretched spaces, communicated millwise to Licensor").Raw("0 Tw")
            .Line(72, 140, "Schedule with heavy words", bold: true);
        using var folder = new TemporaryFolder();
        var places = Places(folder.Write("a.pdf", pdf.ToBytes()));
        Assert.InRange(places.Count, 12, 20);
        Assert.All(places, p => Assert.True(p.Off < Tolerance, $"{p.Word}: {p.Off} points off"));
    }

    [Theory]
    [InlineData("magnet-licence-japan-china.pdf")]
    [InlineData("electrolyser-joint-development.libreoffice.pdf")]
    public void Words_of_a_sample_are_found_where_its_pages_show_them(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ClauseScan.sln")))
        {
            root = root.Parent!;
        }

        var places = Places(Path.Combine(root.FullName, "corpus", name));
        Assert.True(places.Count > 80);
        Assert.InRange(places.Count(p => p.Off < Tolerance) / (double)places.Count, ShareWithin, 1);
        Assert.All(places, p => Assert.True(p.Off < GreatestTolerance, $"{p.Word}: {p.Off} points off"));
    }

    /// <summary>How far off each word that stands once in the file is from where it is shown.</summary>
    private static List<(string Word, double Off)> Places(string path)
    {
        var document = DocumentReader.Read(path, new ReadingOptions());
        var content = document.Text.Content;
        var places = new List<(string, double)>();
        foreach (var (word, shown) in Words(path).GroupBy(w => w.Text).Where(g => g.Count() == 1 && g.Key.Length > 3).Select(g => g.Single()))
        {
            var at = content.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && content.IndexOf(word, at + 1, StringComparison.Ordinal) < 0)
            {
                var areas = document.Map.AreasOf(new TextSpan(at, word.Length));
                Assert.NotEmpty(areas);
                Assert.All(areas, a => Assert.Equal(shown.Page, a.Page));
                places.Add((word, Off(areas.Aggregate(areas[0], Around), shown)));
            }
        }

        return places;
    }

    private static double Off(PageArea one, PageArea other) => new[]
    {
        one.Left - other.Left,
        one.Top - other.Top,
        one.Left + one.Width - other.Left - other.Width,
        one.Top + one.Height - other.Top - other.Height,
    }.Max(Math.Abs);

    private static PageArea Around(PageArea one, PageArea other)
    {
        double left = Math.Min(one.Left, other.Left), top = Math.Min(one.Top, other.Top);
        double right = Math.Max(one.Left + one.Width, other.Left + other.Width), bottom = Math.Max(one.Top + one.Height, other.Top + other.Height);
        return new PageArea(one.Page, left, top, right - left, bottom - top);
    }

    private static List<(string Text, PageArea Area)> Words(string path)
    {
        var words = new List<(string, PageArea)>();
        var program = ExternalProgram.Find("pdftotext", Environment.GetEnvironmentVariable("PATH"))!;
        ExternalProgram.Run(program, ["-bbox", "-cropbox", path, "-"], TimeSpan.FromSeconds(30), output =>
        {
            var page = 0;
            while (output.ReadLine() is { } line)
            {
                page += line.Contains("<page ", StringComparison.Ordinal) ? 1 : 0;
                if (WordElement().Match(line) is { Success: true } word)
                {
                    double left = Number(word, 1), top = Number(word, 2);
                    words.Add((word.Groups[5].Value, new PageArea(page, left, top, Number(word, 3) - left, Number(word, 4) - top)));
                }
            }

            return true;
        });
        return words;

        static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">([^<&]*)</word>""")]
    private static partial Regex WordElement();
}
