using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>
/// Brings the rectangles of Chinese words back to their ink: of characters set close the recognition makes some as wide as the line and most
/// far too high, and the line would pass for one in larger letters.
/// </summary>
internal static class WordBoxes
{
    private const int LeastDots = 2;
    private const double NextLine = 0.2;
    private const double LeastHeight = 0.55;

    /// <summary>The lines with the rectangles of their ideographs as high as their ink, and none reaching into the next word.</summary>
    public static List<RecognisedLine> Fit(GrayImage column, List<RecognisedLine> lines)
    {
        if (!lines.Exists(l => l.Words.Exists(IsChinese)))
        {
            return lines;
        }

        var threshold = new InkMap(column).Threshold;
        return lines.ConvertAll(l => l with { Words = [.. l.Words.Select((w, i) => IsChinese(w) ? w with { Box = Fit(l, i) } : w)] });

        PixelBox Fit(RecognisedLine line, int index)
        {
            var box = line.Words[index].Box;
            var next = index + 1 < line.Words.Count ? line.Words[index + 1].Box.Left : box.Right;
            var right = next > box.Left ? Math.Min(box.Right, next) : box.Right;
            var (top, bottom) = Rows(column, threshold, PixelBox.FromEdges(box.Left, box.Top, right, box.Bottom), line.Size);
            return PixelBox.FromEdges(box.Left, top, right, bottom);
        }
    }

    private static bool IsChinese(RecognisedWord word) => word.Text.Any(Chinese.IsIdeograph);

    /// <summary>The first row of the rectangle that bears ink and the one after the last, without a sliver of the next line.</summary>
    private static (int Top, int Bottom) Rows(GrayImage column, int threshold, PixelBox box, double size)
    {
        int top = box.Top, bottom = box.Bottom;
        while (top < bottom && !HasInk(top))
        {
            top++;
        }

        while (bottom > top && !HasInk(bottom - 1))
        {
            bottom--;
        }

        if (bottom == top)
        {
            return (box.Top, box.Bottom);
        }

        // Only a rectangle that is too high reaches into the line below.
        var end = bottom;
        while (end > top && HasInk(end - 1))
        {
            end--;
        }

        var sliver = bottom - end;
        while (end > top && !HasInk(end - 1))
        {
            end--;
        }

        return (top, bottom == box.Bottom && sliver < NextLine * size && end - top >= LeastHeight * size ? end : bottom);

        bool HasInk(int y)
        {
            var dots = 0;
            for (var x = Math.Max(0, box.Left); x < Math.Min(column.Width, box.Right) && y >= 0 && y < column.Height; x++)
            {
                dots += column[x, y] < threshold ? 1 : 0;
            }

            return dots >= LeastDots;
        }
    }
}
