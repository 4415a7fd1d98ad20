using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Recognises a column of text in as few languages as it takes: Chinese costs three times as much as English.</summary>
/// <param name="tesseract">The program.</param>
/// <param name="resolution">The dots per inch.</param>
/// <param name="timeLeft">How long it may still take.</param>
/// <param name="isTurned">Whether the page stands upright or not; asked only where the first language gives next to nothing.</param>
internal sealed class ColumnRecognition(Tesseract tesseract, int resolution, Func<TimeSpan> timeLeft, Func<bool> isTurned)
{
    /// <summary>A column recognised as well as this needs no other language.</summary>
    private const double Good = 82;

    /// <summary>An English line recognised as well as this is better than a Chinese reading of it.</summary>
    private const double GoodLine = 75;

    /// <summary>Chinese read as English is below this.</summary>
    private const double Foreign = 60;

    /// <summary>Whether the column looks Chinese and the data for that is missing.</summary>
    public bool LacksChinese { get; private set; }

    /// <summary>The lines of the column.</summary>
    /// <param name="column">The picture.</param>
    /// <param name="startsInChinese">Whether it is probably Chinese.</param>
    public List<RecognisedLine> Lines(GrayImage column, bool startsInChinese)
    {
        if (startsInChinese && tesseract.Knows(Tesseract.Chinese))
        {
            var chinese = Recognise(column, Tesseract.Chinese);
            return Confidence(chinese) < Foreign && isTurned() ? [] : chinese.Exists(IsLatin) && tesseract.Knows(Tesseract.English) ? Merge(Recognise(column, Tesseract.English), chinese) : chinese;
        }

        if (!tesseract.Knows(Tesseract.English))
        {
            return Recognise(column, Tesseract.Chinese);
        }

        var english = Recognise(column, Tesseract.English);
        if (Confidence(english) >= Good && !english.Exists(l => l.Length >= 4 && l.Confidence < Foreign))
        {
            return english;
        }

        if (Confidence(english) < Foreign && isTurned())
        {
            return [];
        }

        if (!tesseract.Knows(Tesseract.Chinese))
        {
            LacksChinese |= Confidence(english) < Foreign;
            return english;
        }

        return Merge(english, Recognise(column, Tesseract.Chinese));
    }

    /// <summary>The mean confidence of the characters of all lines.</summary>
    public static double Confidence(List<RecognisedLine> lines)
    {
        var length = lines.Sum(l => l.Length);
        return length == 0 ? 0 : lines.Sum(l => l.Confidence * l.Length) / length;
    }

    private List<RecognisedLine> Recognise(GrayImage column, string language) => WordBoxes.Fit(column, Read(column, language));

    private List<RecognisedLine> Read(GrayImage column, string language)
    {
        if (timeLeft() is not { Ticks: > 0 } left)
        {
            return [];
        }

        var lines = tesseract.Recognise(column, language, resolution, left);

        // In a foreign script all lines are poor.
        var strips = Confidence(lines) < Foreign ? [] : LineRepair.Strips(column, lines);
        if (strips.Count == 0 || timeLeft() is not { Ticks: > 0 } rest)
        {
            return lines;
        }

        // Of the readings of one line the surest comes last and stays.
        foreach (var read in tesseract.Recognise(column, strips, language, resolution, rest).SelectMany(r => r).OrderBy(r => r.Confidence))
        {
            Replace(lines, read);
        }

        return [.. lines.OrderBy(l => l.Baseline)];
    }

    /// <summary>Puts a line read by itself in the place of what was read there before, where it is surer, or sure and longer.</summary>
    private static void Replace(List<RecognisedLine> lines, RecognisedLine read)
    {
        var before = lines.FindAll(l => l.StandsOver(read));
        if (read.Confidence >= Foreign && (read.Length > before.Sum(b => b.Length) || before.TrueForAll(b => b.Confidence < read.Confidence)))
        {
            lines.RemoveAll(before.Contains);
            lines.Add(read);
        }
    }

    /// <summary>Of each line the better reading: the Chinese one where it is sure of ideographs, the English one of words in Latin letters.</summary>
    private static List<RecognisedLine> Merge(List<RecognisedLine> english, List<RecognisedLine> chinese)
    {
        var merged = new List<RecognisedLine>();
        foreach (var line in chinese)
        {
            var same = english.FindAll(e => e.StandsWith(line));
            if (same.Count == 1 && IsBetter(same[0], line))
            {
                merged.Add(same[0]);
                continue;
            }

            merged.Add(line);
        }

        // What one reading passes over, the other may see.
        merged.AddRange(english.Where(e => e.Confidence >= GoodLine && e.Length >= 3 && !merged.Exists(m => m.StandsWith(e))));
        return [.. merged.Distinct().OrderBy(l => l.Baseline).ThenBy(l => l.Left)];
    }

    private static bool IsBetter(RecognisedLine english, RecognisedLine chinese) =>
        english.Confidence >= GoodLine && (english.Confidence >= chinese.Confidence || IsLatin(chinese)) && !english.Words.Exists(w => w.Confidence < 30);

    private static bool IsLatin(RecognisedLine line)
    {
        int letters = 0, ideographs = 0;
        foreach (var c in line.Words.SelectMany(w => w.Text))
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            ideographs += Chinese.IsIdeograph(c) ? 1 : 0;
        }

        return letters >= 8 && ideographs * 10 < letters;
    }
}
