using System.Collections.Immutable;
using System.Diagnostics;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Recognises the text in the picture of one page.</summary>
internal sealed class PageRecogniser(Tesseract tesseract, PageRenderer renderer, TimeSpan limit)
{
    private const double LeastInk = 0.00002;
    private const double LeastSlope = 0.002;
    private const double Poor = 70;
    private const double Unreadable = 30;
    private const double UnreadableLine = 45;
    private const double ReadablePage = 40;
    private const double SurePage = 85;
    private const int FewCharacters = 8;
    private const double SameSize = 0.14;
    private const double SureRed = 70;

    /// <summary>What is left of seals is read as shorter words than this.</summary>
    private const int FewestRedLetters = 4;

    /// <summary>Specks, drawings and seals are read as shorter lines than this.</summary>
    private const int FewestLettersOfLine = 12;

    /// <summary>The size of a line in the height of its ideographs, so that it is that of Latin letters of the same font's size.</summary>
    private const double IdeographSize = 1.05;

    /// <summary>The same for a line of so few ideographs that their height does not tell, in its own size.</summary>
    private const double ShortLineSize = 0.8;

    /// <summary>The words of the page's picture as runs, and what is to be said of them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isChinese">Whether it is probably Chinese.</param>
    public (ImmutableArray<PdfRun> Runs, PageRecognition Recognition) Recognise(PdfPage page, bool isChinese)
    {
        var clock = Stopwatch.StartNew();
        var resolution = PageRenderer.Resolution(page);
        if (renderer.Render(page.Number, resolution, limit) is not { } image)
        {
            return ([], new PageRecognition(clock.Elapsed >= limit ? RecognitionOutcome.TimeOver : RecognitionOutcome.NotRendered));
        }

        if (IsBlank(image.Ink))
        {
            if (image.Red is null)
            {
                return ([], new PageRecognition(RecognitionOutcome.Blank));
            }

            image = new PageImage(image.Red, null);
        }

        var ink = new InkMap(image.Ink);

        // Finding out how a page is turned takes time, so it is asked only where the page gives cause.
        int? turn = null;
        var quarters = Skew.IsSideways(ink) ? Turn() : 0;
        var columns = new ColumnRecognition(tesseract, resolution, () => limit - clock.Elapsed, () => Turn() != quarters);
        var reading = Read(image.Ink, ink, quarters);
        if (reading.Confidence < Poor && Turn() is var other && other != quarters)
        {
            quarters = other;
            var turned = Read(image.Ink, ink, quarters);
            reading = turned.Confidence > reading.Confidence ? turned : reading;
        }

        if (clock.Elapsed >= limit)
        {
            return ([], new PageRecognition(RecognitionOutcome.TimeOver));
        }

        var result = Runs(page, image.Ink, reading);
        return result.Recognition.Outcome == RecognitionOutcome.Unreadable && columns.LacksChinese
            ? ([], new PageRecognition(RecognitionOutcome.NoChinese))
            : result;

        int Turn() => turn ??= tesseract.Orientation(image.Ink, resolution, limit - clock.Elapsed) ?? 0;

        Reading Read(GrayImage picture, InkMap map, int quarters)
        {
            if (quarters != 0)
            {
                picture = picture.Turn(quarters);
                map = new InkMap(picture);
            }

            var slope = Skew.SlopeOf(map);
            slope = Math.Abs(slope) < LeastSlope ? 0 : slope;
            picture = slope == 0 ? picture : picture.Level(slope);
            picture = Rulings.RemoveFrom(picture, map.Threshold, resolution);
            var lines = Columns(picture);
            List<RecognisedLine> red = [];
            if (lines.Count > 0 && image.Red?.Turn(quarters) is { } ink && RedInk.Words(slope == 0 ? ink : ink.Level(slope), resolution) is { } words)
            {
                red = Columns(words).FindAll(l => l.Letters > 0);
                lines = RedWords.Merge(lines, red.Where(l => l.Confidence >= SureRed));
            }

            return new Reading(lines, quarters, slope) { LeftOutRed = red.FindAll(IsLeftOut) };
        }

        List<RecognisedLine> Columns(GrayImage picture)
        {
            var lines = new List<RecognisedLine>();
            var parts = TextColumns.Of(new InkMap(picture), picture.Width, picture.Height, resolution);
            for (var i = 0; i < parts.Count; i++)
            {
                var column = Lines(parts[i]);
                lines.AddRange(i + 1 < parts.Count && IsBeside(parts[i], parts[i + 1]) ? TableRows.Of(column, Lines(parts[++i])) : column);
            }

            return lines;

            List<RecognisedLine> Lines(PixelBox part) => columns.Lines(picture.Crop(part), isChinese).ConvertAll(l => l.MoveBy(part.Left, part.Top));
        }
    }

    private static bool IsLeftOut(RecognisedLine red) =>
        red.Confidence < SureRed && (red.Letters >= FewestLettersOfLine || (red.Letters >= FewestRedLetters && red.Confidence >= Unreadable));

    private static bool IsBeside(PixelBox left, PixelBox right) => left.Right == right.Left && left.Top == right.Top && left.Bottom == right.Bottom;

    private static bool IsBlank(GrayImage image)
    {
        var dark = 0;
        foreach (var dot in image.Pixels)
        {
            dark += dot < 200 ? 1 : 0;
        }

        return dark < LeastInk * image.Pixels.Length;
    }

    private static (ImmutableArray<PdfRun> Runs, PageRecognition Recognition) Runs(PdfPage page, GrayImage image, Reading reading)
    {
        var geometry = new PageGeometry(page, image.Width, image.Height, reading.Quarters, reading.Slope);
        var lines = new List<RecognisedLine>();
        var doubtful = 0;
        var leftOut = reading.LeftOutRed.Sum(l => l.Words.Count);
        foreach (var line in reading.Lines)
        {
            // Specks, drawings and seals are taken for letters too.
            var isText = line.Confidence >= UnreadableLine;
            var kept = line.Words.FindAll(w => isText || w.Confidence >= 2 * Unreadable);
            kept = kept.Exists(w => w.Text.Any(char.IsLetterOrDigit)) ? kept : [];
            doubtful += line.Words.Count(w => w.Confidence < PageRecognition.Doubtful && w.Text.Any(char.IsLetterOrDigit));
            leftOut += line.Letters >= FewestLettersOfLine ? line.Words.Count - kept.Count : 0;
            if (kept.Count > 0)
            {
                lines.Add(line with { Words = kept });
            }
        }

        var confidence = ColumnRecognition.Confidence(lines);
        var length = lines.Sum(l => l.Length);
        if (confidence < (length < FewCharacters ? SurePage : ReadablePage))
        {
            return ([], new PageRecognition(RecognitionOutcome.Unreadable));
        }

        var usual = UsualSize(lines);
        var runs = ImmutableArray.CreateBuilder<PdfRun>();
        foreach (var line in lines)
        {
            var band = line.Ideographs;
            var size = SizeOf(line);
            size = Math.Abs(size - usual) < SameSize * usual ? usual : size;
            var words = LineText.Of(line);
            var end = int.MinValue;
            for (var i = 0; i < words.Length; i++)
            {
                var (word, followsSpace) = words[i];

                // Of characters set close the recognition tells the rectangles roughly; they overlap.
                var left = Math.Max(word.Box.Left, end);
                end = Math.Max(word.Box.Right, left + 1);
                var box = new Box(
                    left * geometry.Scale, (line.Baseline - (0.776 * size)) * geometry.Scale, (end - left) * geometry.Scale, size * geometry.Scale);
                runs.Add(new PdfRun(word.Text, box, Math.Max(0.5, size * geometry.Scale), IsBold: false, geometry.Area(band is var (upper, lower) ? PixelBox.FromEdges(word.Box.Left, upper, word.Box.Right, lower) : word.Box))
                {
                    Turn = geometry.Turn,
                    Confidence = word.Confidence,
                    FollowsSpace = i > 0 ? followsSpace : null,
                });
            }
        }

        return (runs.ToImmutable(), new PageRecognition(RecognitionOutcome.Recognised, confidence, runs.Count, doubtful, leftOut));
    }

    private static double SizeOf(RecognisedLine line) =>
        line.Ideographs is var (top, bottom) ? Math.Min(line.Size, IdeographSize * (bottom - top))
        : line.Words.Exists(w => w.Text.Any(Chinese.IsIdeograph)) ? ShortLineSize * line.Size
        : line.Size;

    private static double UsualSize(List<RecognisedLine> lines)
    {
        var sizes = lines.OrderBy(SizeOf).ToArray();
        var half = sizes.Sum(l => l.Length) / 2;
        foreach (var line in sizes)
        {
            half -= line.Length;
            if (half <= 0)
            {
                return SizeOf(line);
            }
        }

        return SizeOf(sizes[^1]);
    }

    private sealed record Reading(List<RecognisedLine> Lines, int Quarters, double Slope)
    {
        public double Confidence { get; } = ColumnRecognition.Confidence(Lines);

        /// <summary>Lines in red that seem to be words, and of which the recognition is not sure: what is left of a seal may look the same.</summary>
        public List<RecognisedLine> LeftOutRed { get; init; } = [];
    }
}
