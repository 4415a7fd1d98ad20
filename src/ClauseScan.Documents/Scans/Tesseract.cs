using System.Globalization;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Tesseract, which recognises text in pictures, run as a process of its own for each picture; nothing is written to a disk.</summary>
internal sealed class Tesseract
{
    public const string English = "eng";
    public const string Chinese = "chi_sim";

    private const long MaximumOutput = 32L << 20;
    private static readonly TimeSpan ShortTime = TimeSpan.FromSeconds(10);

    private readonly string _program;
    private readonly HashSet<string> _languages;

    private Tesseract(string program, HashSet<string> languages)
    {
        _program = program;
        _languages = languages;
    }

    /// <summary>The program in the first of some folders that holds it, or null where it, or all data for it, is missing.</summary>
    public static Tesseract? Find(string? searchPath)
    {
        if (ExternalProgram.Find("tesseract", searchPath) is not { } program)
        {
            return null;
        }

        var languages = new HashSet<string>();
        ExternalProgram.Run(program, ["--list-langs"], ShortTime, output =>
        {
            var lines = new BoundedLines(output, MaximumOutput);
            while (lines.Next() is { } line)
            {
                languages.Add(line.Trim());
            }

            return true;
        });
        return languages.Contains(English) || languages.Contains(Chinese) ? new Tesseract(program, languages) : null;
    }

    /// <summary>Whether the data for a language is installed.</summary>
    public bool Knows(string language) => _languages.Contains(language);

    /// <summary>The lines of a picture that holds one column of text; empty where the time ran out.</summary>
    public List<RecognisedLine> Recognise(GrayImage image, string language, int resolution, TimeSpan limit) =>
        Recognise(image.ToPgm(), "6", language, resolution, limit).FirstOrDefault() ?? [];

    /// <summary>The lines of strips of a picture that hold a line each; those of strips that were not come to are missing.</summary>
    public List<List<RecognisedLine>> Recognise(GrayImage image, IReadOnlyList<PixelBox> strips, string language, int resolution, TimeSpan limit)
    {
        var lines = Recognise(TiffPages.Of(image, strips), "7", language, resolution, limit);
        return [.. lines.Take(strips.Count).Select((found, i) => found.ConvertAll(l => l.MoveBy(strips[i].Left, strips[i].Top)))];
    }

    private List<List<RecognisedLine>> Recognise(byte[] pictures, string layout, string language, int resolution, TimeSpan limit)
    {
        var pages = new List<List<RecognisedLine>>();
        ExternalProgram.Run(
            _program,
            ["stdin", "stdout", "-l", language, "--psm", layout, "--dpi", Text(resolution), "-c", "tessedit_create_hocr=1"],
            limit,
            output => Hocr.Read(new BoundedLines(output, MaximumOutput), pages),
            pictures);
        return pages;
    }

    /// <summary>By how many right angles the picture must be turned clockwise to stand upright; null where it cannot be told.</summary>
    public int? Orientation(GrayImage image, int resolution, TimeSpan limit)
    {
        if (!Knows("osd"))
        {
            return null;
        }

        double turn = 0, confidence = 0;
        ExternalProgram.Run(
            _program,
            ["stdin", "stdout", "--psm", "0", "--dpi", Text(resolution)],
            limit,
            output =>
            {
                var lines = new BoundedLines(output, MaximumOutput);
                while (lines.Next() is { } line)
                {
                    turn = After(line, "Rotate:") ?? turn;
                    confidence = After(line, "Orientation confidence:") ?? confidence;
                }

                return true;
            },
            image.ToPgm());
        return confidence >= 1 ? (int)(turn / 90) & 3 : null;
    }

    private static double? After(string line, string label) =>
        line.StartsWith(label, StringComparison.Ordinal)
        && double.TryParse(line.AsSpan(label.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
