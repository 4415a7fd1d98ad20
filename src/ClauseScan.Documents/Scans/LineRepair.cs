namespace ClauseScan.Documents.Scans;

/// <summary>
/// Finds the places of a column where the recognition took two lines for one, passed over a line or read one poorly, and cuts them into
/// lines by the white between them, to be read one by one.
/// </summary>
internal static class LineRepair
{
    private const double TallLine = 1.55;
    private const double PoorLine = 78;
    private const double LeastHeight = 0.45;
    private const double LeastWidth = 0.8;
    private const int MostStrips = 60;
    private const double LeastCharacter = 0.08;
    private const double ShortLine = 5;
    private const int Margin = 5;

    /// <summary>The strips to read again: each holds one line, and a short line has two.</summary>
    public static List<PixelBox> Strips(GrayImage column, List<RecognisedLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var sizes = lines.Select(l => l.Size).Order().ToArray();
        var size = sizes[sizes.Length / 2];
        var threshold = new InkMap(column).Threshold;
        var profile = Profile(column, threshold);
        var isDue = new bool[column.Height];
        Array.Fill(isDue, true);
        foreach (var line in lines)
        {
            int top = Math.Max(0, line.Words.Min(w => w.Box.Top)), bottom = Math.Min(column.Height, line.Words.Max(w => w.Box.Bottom));
            if (bottom - top <= TallLine * Math.Max(size, line.Size) && line.Confidence >= PoorLine && !HasInkBeside(column, threshold, line, top, bottom))
            {
                var above = Math.Max(0, top - (int)(0.15 * size));
                isDue.AsSpan(above, Math.Min(column.Height, bottom + (int)(0.15 * size)) - above).Clear();
            }
        }

        var strips = new List<PixelBox>();
        for (var y = 0; y < column.Height && strips.Count < MostStrips; y++)
        {
            if (!isDue[y] || profile[y].Ink == 0)
            {
                continue;
            }

            var top = y;
            int left = profile[y].Left, right = profile[y].Right;
            while (y + 1 < column.Height && isDue[y + 1] && profile[y + 1].Ink > 0)
            {
                y++;
                (left, right) = (Math.Min(left, profile[y].Left), Math.Max(right, profile[y].Right));
            }

            // The strokes of one character may have white between them; a line has at least half its height of ink.
            if (strips.Count > 0 && top - (strips[^1].Bottom - Margin) < 0.2 * size && y + 1 - (strips[^1].Top + Margin) < 1.3 * size)
            {
                strips[^1] = Padded(
                    column, Math.Min(left, strips[^1].Left + Margin), strips[^1].Top + Margin, Math.Max(right, strips[^1].Right - Margin), y + 1);
            }
            else
            {
                strips.Add(Padded(column, left, top, right, y + 1));
            }
        }

        strips.RemoveAll(s => s.Height - (2 * Margin) < LeastHeight * size || s.Width < LeastWidth * size || s.Height > 4 * size);

        // Whether a line of few characters is read right hangs on the white around it.
        return [.. strips, .. strips.Where(s => s.Width < ShortLine * size).Select(s => Padded(column, s.Left, s.Top, s.Right, s.Bottom))];
    }

    /// <summary>Whether as much ink as a character has stands left or right of the line's words.</summary>
    private static bool HasInkBeside(GrayImage column, int threshold, RecognisedLine line, int top, int bottom)
    {
        int left = Math.Clamp(line.Left - (int)(0.4 * line.Size), 0, column.Width), right = Math.Clamp(line.Right + (int)(0.4 * line.Size), 0, column.Width);
        var ink = 0;
        for (var y = top; y < bottom; y++)
        {
            var row = column.Pixels.AsSpan(y * column.Width, column.Width);
            foreach (var dot in row[..left])
            {
                ink += dot < threshold ? 1 : 0;
            }

            foreach (var dot in row[right..])
            {
                ink += dot < threshold ? 1 : 0;
            }
        }

        return ink > LeastCharacter * line.Size * line.Size;
    }

    private static PixelBox Padded(GrayImage column, int left, int top, int right, int bottom) => PixelBox.FromEdges(
        Math.Max(0, left - Margin), Math.Max(0, top - Margin), Math.Min(column.Width, right + Margin), Math.Min(column.Height, bottom + Margin));

    /// <summary>How much ink each row bears, and from where to where.</summary>
    private static (int Ink, int Left, int Right)[] Profile(GrayImage column, int threshold)
    {
        var profile = new (int Ink, int Left, int Right)[column.Height];
        for (var y = 0; y < column.Height; y++)
        {
            var row = column.Pixels.AsSpan(y * column.Width, column.Width);
            var (ink, left, right) = (0, 0, 0);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] < threshold)
                {
                    left = ink == 0 ? x : left;
                    right = x + 1;
                    ink++;
                }
            }

            // A few dots are noise, or the tail of a letter of the line above.
            profile[y] = ink < 3 ? default : (ink, left, right);
        }

        return profile;
    }
}
