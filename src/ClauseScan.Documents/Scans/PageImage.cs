using ClauseScan.Documents.Pdf;

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
        if (PortableMap.Of(file) is not { } map)
        {
            return null;
        }

        var dots = file.Slice(map.Start, map.Length);
        return map.IsColoured ? OfColours(map.Width, map.Height, dots) : new PageImage(new GrayImage(map.Width, map.Height, dots.ToArray()), null);
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
}
