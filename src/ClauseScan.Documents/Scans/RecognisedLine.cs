namespace ClauseScan.Documents.Scans;

/// <summary>A line of words as recognised in a picture.</summary>
/// <param name="Words">The words from left to right.</param>
/// <param name="Baseline">The height at which its letters stand, in dots from the upper edge.</param>
/// <param name="Size">The size of its letters, from the highest to the lowest stroke, in dots.</param>
internal sealed record RecognisedLine(List<RecognisedWord> Words, double Baseline, double Size)
{
    private const int FewIdeographs = 3;

    public int Length => Words.Sum(w => w.Text.Length);

    /// <summary>The number of its letters and digits.</summary>
    public int Letters => Words.Sum(w => w.Text.Count(char.IsLetterOrDigit));

    /// <summary>The mean confidence of its characters.</summary>
    public double Confidence => Length == 0 ? 0 : Words.Sum(w => w.Confidence * w.Text.Length) / Length;

    public int Left => Words.Min(w => w.Box.Left);

    public int Right => Words.Max(w => w.Box.Right);

    /// <summary>
    /// The upper and lower edge of most of the line's ideographs, or null where it has few: the recognition makes some far too high, and the
    /// line's size with them.
    /// </summary>
    public (int Top, int Bottom)? Ideographs
    {
        get
        {
            var boxes = Words.Where(w => w.Text.Any(Pdf.Chinese.IsIdeograph)).Select(w => w.Box).ToArray();
            if (boxes.Length < FewIdeographs)
            {
                return null;
            }

            var top = boxes.Select(b => b.Top).Order().ElementAt((boxes.Length - 1) / 2);
            return (top, Math.Max(top + 1, boxes.Select(b => b.Bottom).Order().ElementAt((boxes.Length - 1) / 2)));
        }
    }

    /// <summary>Moves the line to where the part of the picture that it was recognised in lies.</summary>
    public RecognisedLine MoveBy(int right, int down) => new(
        [.. Words.Select(w => w with { Box = w.Box with { Left = w.Box.Left + right, Top = w.Box.Top + down } })],
        Baseline + down,
        Size);

    /// <summary>Whether two lines stand at one height and share a part of it.</summary>
    public bool StandsWith(RecognisedLine other) =>
        Math.Abs(Baseline - other.Baseline) < 0.5 * Math.Min(Size, other.Size) && Left < other.Right && other.Left < Right;

    /// <summary>Whether most of the lower of two lines' heights is common to both.</summary>
    public bool StandsOver(RecognisedLine other)
    {
        int top = Top, bottom = Bottom, otherTop = other.Top, otherBottom = other.Bottom;
        return Left < other.Right && other.Left < Right
            && Math.Min(bottom, otherBottom) - Math.Max(top, otherTop) > 0.5 * Math.Min(bottom - top, otherBottom - otherTop);
    }

    private int Top => Words.Min(w => w.Box.Top);

    private int Bottom => Words.Max(w => w.Box.Bottom);
}
