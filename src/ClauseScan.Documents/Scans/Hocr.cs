using System.Globalization;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Reads the lines and words of hOCR as Tesseract writes it: one mark to a line.</summary>
internal static class Hocr
{
    /// <summary>Reads the lines of each picture to the end; false where the output was cut off.</summary>
    public static bool Read(BoundedLines output, List<List<RecognisedLine>> pages)
    {
        List<RecognisedLine> lines = [];
        while (output.Next() is { } mark)
        {
            if (mark.Contains("class='ocr_page'", StringComparison.Ordinal))
            {
                lines = [];
                pages.Add(lines);
            }
            else if (mark.Contains("class='ocrx_word'", StringComparison.Ordinal))
            {
                if (lines.Count > 0 && Word(mark) is { } word)
                {
                    lines[^1].Words.Add(word);
                }
            }
            else if (mark.Contains(" class='ocr_", StringComparison.Ordinal) && mark.Contains("baseline", StringComparison.Ordinal))
            {
                var box = Box(mark);
                var baseline = Numbers(mark, "baseline", 2);
                var size = Numbers(mark, "x_size", 1)[0];
                lines.Add(new RecognisedLine(
                    [], box.Bottom + baseline[1] + (baseline[0] * box.Width / 2), size > 0 ? Math.Min(size, 1.6 * box.Height) : box.Height));
            }
        }

        pages.ForEach(p => p.RemoveAll(l => l.Words.Count == 0));
        return !output.IsCut;
    }

    private static RecognisedWord? Word(string mark)
    {
        var start = mark.IndexOf('>', StringComparison.Ordinal) + 1;
        var end = mark.LastIndexOf("</span>", StringComparison.Ordinal);
        if (start <= 0 || end <= start)
        {
            return null;
        }

        var (text, _) = RunText.Of(mark[start..end].Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal)
            .Replace("<em>", "", StringComparison.Ordinal).Replace("</em>", "", StringComparison.Ordinal));
        text = text.Trim();
        return text.Length == 0 ? null : new RecognisedWord(text, Math.Clamp(Numbers(mark, "x_wconf", 1)[0], 0, 100), Box(mark));
    }

    private static PixelBox Box(string mark)
    {
        var edges = Numbers(mark, "bbox", 4);
        return PixelBox.FromEdges((int)edges[0], (int)edges[1], (int)Math.Max(edges[0], edges[2]), (int)Math.Max(edges[1], edges[3]));
    }

    /// <summary>The numbers after a property's name; zeros for those that are missing.</summary>
    private static double[] Numbers(string mark, string name, int count)
    {
        var numbers = new double[count];
        var position = mark.IndexOf(name + " ", StringComparison.Ordinal);
        if (position < 0)
        {
            return numbers;
        }

        position += name.Length;
        for (var i = 0; i < count; i++)
        {
            while (position < mark.Length && mark[position] == ' ')
            {
                position++;
            }

            var start = position;
            while (position < mark.Length && mark[position] is (>= '0' and <= '9') or '.' or '-' or '+' or 'e')
            {
                position++;
            }

            _ = double.TryParse(mark.AsSpan(start, position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]);
            numbers[i] = double.IsFinite(numbers[i]) ? Math.Clamp(numbers[i], -1e6, 1e6) : 0;
        }

        return numbers;
    }
}
