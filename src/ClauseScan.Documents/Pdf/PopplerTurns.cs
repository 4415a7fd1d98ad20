using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Finds where runs that go up or down the page end, which pdftohtml does not tell, by the words that pdftotext finds there.</summary>
internal sealed class PopplerTurns(string? searchPath, string[] access, string path)
{
    private const long MaximumOutput = 64L << 20;

    /// <summary>How far, in units of the font's size, a run's begin may be from that of its first word.</summary>
    private const double Near = 0.4;

    /// <summary>The same for the middle of a column in which characters stand upright.</summary>
    private const double NearMiddle = 0.15;

    /// <summary>The pages with the runs measured; those whose words are not found stay as they were.</summary>
    public ImmutableArray<PdfPage> Measure(ImmutableArray<PdfPage> pages, TimeSpan limit)
    {
        var turned = pages.Where(p => p.Runs.Any(r => r.IsVertical)).ToArray();
        if (turned.Length == 0 || ExternalProgram.Find("pdftotext", searchPath) is not { } program)
        {
            return pages;
        }

        var words = new Dictionary<int, List<Word>>();
        ExternalProgram.Run(
            program,
            [.. access, "-bbox", "-cropbox", "-f", Text(turned[0].Number), "-l", Text(turned[^1].Number), path, "-"],
            limit,
            output => Read(new BoundedLines(output, MaximumOutput), turned[0].Number, words));
        return [.. pages.Select(p => words.TryGetValue(p.Number, out var found) ? p with { Runs = [.. p.Runs.Select(r => r.IsVertical ? Measured(r, p, found) : r)] } : p)];
    }

    private static bool Read(BoundedLines lines, int firstPage, Dictionary<int, List<Word>> words)
    {
        var page = firstPage - 1;
        while (lines.Next() is { } line)
        {
            var element = line.TrimStart();
            if (element.StartsWith("<page ", StringComparison.Ordinal))
            {
                words[++page] = [];
            }
            else if (element.StartsWith("<word ", StringComparison.Ordinal) && page >= firstPage && element.EndsWith("</word>", StringComparison.Ordinal))
            {
                var text = RunText.Of(element.AsSpan(element.IndexOf('>', StringComparison.Ordinal) + 1)[..^"</word>".Length]).Text;
                double left = Number(element, "xMin"), top = Number(element, "yMin");
                words[page].Add(new Word(new Box(left, top, Number(element, "xMax") - left, Number(element, "yMax") - top), Letters(text)));
            }
        }

        return !lines.IsCut;
    }

    private static PdfRun Measured(PdfRun run, PdfPage page, List<Word> words)
    {
        var isGuessedDown = run.Turn == TextTurn.Clockwise;
        var baseline = run.Area.Left + ((isGuessedDown ? 0.224 : 0.776) * run.Area.Width);
        var begin = isGuessedDown ? run.Area.Top : run.Area.Top + run.Area.Height;
        var line = words.Where(w => w.Box.Left - 1 < baseline && baseline < w.Box.Right + 1 && w.Box.Width < 3 * run.FontSize).ToArray();
        (bool GoesDown, Word[] Words)[] ways =
            [(true, Ordered(Standing(run, line, baseline), goesDown: true)), (isGuessedDown, Ordered(line, isGuessedDown)), (!isGuessedDown, Ordered(line, !isGuessedDown))];
        foreach (var (goesDown, ordered) in ways)
        {
            var first = Array.FindIndex(ordered, w => Math.Abs(Along(w.Box, goesDown).Begin - begin) < Near * run.FontSize);
            if (first >= 0)
            {
                begin = Along(ordered[first].Box, goesDown).Begin;
                return Placed(run, page, ordered[first].Box, begin, End(run, ordered, first, begin, goesDown), goesDown);
            }
        }

        var guessed = ways[1].Words;
        var inside = Array.FindIndex(guessed, w => w.Box.Top < begin && begin < w.Box.Bottom);
        return inside < 0 ? run : Placed(run, page, guessed[inside].Box, begin, End(run, guessed, inside, begin, isGuessedDown), isGuessedDown);
    }

    private static Word[] Ordered(IEnumerable<Word> words, bool goesDown) => [.. words.OrderBy(w => goesDown ? w.Box.Top : -w.Box.Bottom)];

    /// <summary>
    /// The words of characters that stand upright one below the other, where they are drawn: the program places them as if each stood to the right
    /// of the middle of its column, above the height at which it begins.
    /// </summary>
    private static IEnumerable<Word> Standing(PdfRun run, Word[] line, double middle) => run.Text.Count(Chinese.IsWide) * 2 < run.Text.Length
        ? []
        : line.Where(w => Math.Abs(w.Box.Left - middle) < NearMiddle * run.FontSize)
            .Select(w => w with { Box = w.Box with { Left = w.Box.Left - (w.Box.Width / 2), Top = w.Box.Top + w.Box.Width } });

    /// <summary>Where the last letter of the run ends; part of a word where the run ends inside of it.</summary>
    private static double End(PdfRun run, Word[] line, int first, double begin, bool goesDown)
    {
        double left = Letters(run.Text);
        var at = begin;
        for (var i = first; i < line.Length; i++)
        {
            var (from, to) = Along(line[i].Box, goesDown);
            from = i == first ? begin : from;
            if (i > first && Math.Abs(from - at) > 4 * run.FontSize)
            {
                break;
            }

            var letters = line[i].Letters * Math.Abs(to - from) / Math.Max(line[i].Box.Height, 0.01);
            at = letters <= left + 0.5 ? to : from + ((to - from) * left / letters);
            left -= letters;
            if (left < 0.5)
            {
                break;
            }
        }

        return at;
    }

    private static PdfRun Placed(PdfRun run, PdfPage page, Box word, double begin, double end, bool goesDown)
    {
        var length = Math.Abs(end - begin);
        return goesDown
            ? run with
            {
                Turn = TextTurn.Clockwise,
                Box = new Box(begin, page.Width - word.Right, length, word.Width),
                Area = new PageArea(page.Number, word.Left, begin, word.Width, length),
            }
            : run with
            {
                Turn = TextTurn.Anticlockwise,
                Box = new Box(page.Height - begin, word.Left, length, word.Width),
                Area = new PageArea(page.Number, word.Left, end, word.Width, length),
            };
    }

    private static (double Begin, double End) Along(Box box, bool goesDown) => goesDown ? (box.Top, box.Bottom) : (box.Bottom, box.Top);

    private static int Letters(string text) => text.Count(c => !char.IsWhiteSpace(c));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string element, string name)
    {
        var start = element.IndexOf(name + "=\"", StringComparison.Ordinal) + name.Length + 2;
        var end = element.IndexOf('"', start);
        return end > start && double.TryParse(element.AsSpan(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? Math.Clamp(number, -1e6, 1e6)
            : 0;
    }

    private readonly record struct Word(Box Box, int Letters);
}
