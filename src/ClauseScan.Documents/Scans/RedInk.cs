namespace ClauseScan.Documents.Scans;

/// <summary>The red ink of a page that may be words: without seals, and none where the paper itself is red.</summary>
internal static class RedInk
{
    private const double SmallestSealInches = 0.6;
    private const double LargestSealInches = 2.6;
    private const double MostLengthened = 2;
    private const double LeastInk = 0.0003;
    private const double MostInk = 0.2;
    private const int Margin = 2;

    /// <summary>The red ink without seals and straight lines, or null where next to nothing is left of it.</summary>
    /// <param name="red">The red ink of a page that stands upright and level.</param>
    /// <param name="resolution">The dots per inch.</param>
    public static GrayImage? Words(GrayImage red, int resolution)
    {
        var map = new InkMap(red);
        if (map.Inked > MostInk * map.Width * map.Height)
        {
            return null;
        }

        var words = new GrayImage(red.Width, red.Height, (byte[])red.Pixels.Clone());
        foreach (var part in Parts(map))
        {
            if (IsSeal(part, resolution / (double)InkMap.Cell))
            {
                Erase(words, part);
            }
        }

        words = Rulings.RemoveFrom(words, map.Threshold, resolution);
        return new InkMap(words).Inked < LeastInk * map.Width * map.Height ? null : words;
    }

    private static bool IsSeal(PixelBox part, double inch) =>
        Math.Min(part.Width, part.Height) >= SmallestSealInches * inch && Math.Max(part.Width, part.Height) <= LargestSealInches * inch
        && Math.Max(part.Width, part.Height) <= MostLengthened * Math.Min(part.Width, part.Height);

    /// <summary>The rectangles of cells around ink that hangs together.</summary>
    private static List<PixelBox> Parts(InkMap map)
    {
        var parts = new List<PixelBox>();
        var seen = new bool[map.Width * map.Height];
        var open = new Stack<(int X, int Y)>();
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i] || !map[i % map.Width, i / map.Width])
            {
                continue;
            }

            int left = map.Width, top = map.Height, right = 0, bottom = 0;
            seen[i] = true;
            open.Push((i % map.Width, i / map.Width));
            while (open.TryPop(out var cell))
            {
                (left, right) = (Math.Min(left, cell.X), Math.Max(right, cell.X + 1));
                (top, bottom) = (Math.Min(top, cell.Y), Math.Max(bottom, cell.Y + 1));
                for (var y = Math.Max(0, cell.Y - 1); y <= Math.Min(map.Height - 1, cell.Y + 1); y++)
                {
                    for (var x = Math.Max(0, cell.X - 1); x <= Math.Min(map.Width - 1, cell.X + 1); x++)
                    {
                        if (!seen[(y * map.Width) + x] && map[x, y])
                        {
                            seen[(y * map.Width) + x] = true;
                            open.Push((x, y));
                        }
                    }
                }
            }

            parts.Add(PixelBox.FromEdges(left, top, right, bottom));
        }

        return parts;
    }

    private static void Erase(GrayImage image, PixelBox cells)
    {
        int left = Math.Max(0, (cells.Left - Margin) * InkMap.Cell), right = Math.Min(image.Width, (cells.Right + Margin) * InkMap.Cell);
        for (var y = Math.Max(0, (cells.Top - Margin) * InkMap.Cell); y < Math.Min(image.Height, (cells.Bottom + Margin) * InkMap.Cell); y++)
        {
            image.Pixels.AsSpan((y * image.Width) + left, right - left).Fill(255);
        }
    }
}
