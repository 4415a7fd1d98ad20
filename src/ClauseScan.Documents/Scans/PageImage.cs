namespace ClauseScan.Documents.Scans;

/// <summary>A page as rendered: its black and gray ink, and its red ink apart, for red seals are stamped over words.</summary>
/// <param name="Ink">The page without its red ink.</param>
/// <param name="Red">The red ink in shades of gray; null where there is next to none.</param>
internal sealed record PageImage(GrayImage Ink, GrayImage? Red)
{
    private const int LeastRedness = 50;
    private const double LeastRedShare = 0.0005;

    /// <summary>The page of a portable gray map or pixel map, or null where it is neither.</summary>
    public static PageImage? Parse(ReadOnlySpan<byte> file)
    {
        var position = 2;
        if (file.Length < 8 || file[0] != 'P' || file[1] is not ((byte)'5' or (byte)'6')
            || Number(file, ref position) is not { } width || Number(file, ref position) is not { } height || Number(file, ref position) != 255)
        {
            return null;
        }

        var samples = file[1] == '6' ? 3 : 1;
        var data = file[Math.Min(position + 1, file.Length)..];
        if (width <= 0 || height <= 0 || (long)width * height * samples > data.Length)
        {
            return null;
        }

        return samples == 1
            ? new PageImage(new GrayImage(width, height, data[..(width * height)].ToArray()), null)
            : OfColours(width, height, data);
    }

    private static PageImage OfColours(int width, int height, ReadOnlySpan<byte> data)
    {
        var ink = new byte[width * height];
        byte[]? red = null;
        var redDots = 0;
        for (var i = 0; i < ink.Length; i++)
        {
            int r = data[3 * i], g = data[(3 * i) + 1], b = data[(3 * i) + 2];
            var redness = r - Math.Max(g, b);
            if (redness >= LeastRedness)
            {
                ink[i] = (byte)r;
                if (red is null)
                {
                    red = new byte[ink.Length];
                    Array.Fill(red, (byte)255);
                }

                red[i] = (byte)Math.Max(0, 255 - (redness * 2));
                redDots++;
            }
            else
            {
                ink[i] = (byte)(((r * 77) + (g * 150) + (b * 29)) >> 8);
            }
        }

        return new PageImage(new GrayImage(width, height, ink), redDots < LeastRedShare * ink.Length ? null : new GrayImage(width, height, red!));
    }

    private static int? Number(ReadOnlySpan<byte> file, ref int position)
    {
        while (position < file.Length && file[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }

        var (value, start) = (0, position);
        while (position < file.Length && file[position] is >= (byte)'0' and <= (byte)'9' && value < 1_000_000)
        {
            value = (value * 10) + file[position++] - '0';
        }

        return position == start ? null : value;
    }
}
