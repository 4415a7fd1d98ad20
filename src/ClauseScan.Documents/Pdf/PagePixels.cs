using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>A page as drawn, from black to white.</summary>
internal sealed class PagePixels(byte[] file, PortableMap map)
{
    private const byte Palest = 0xEB, NearlyWhite = 0xF0;

    /// <summary>Whether there is nothing to be seen, not even pale.</summary>
    public bool IsWhite => file.AsSpan(map.Start).IndexOfAnyInRange((byte)0, NearlyWhite) < 0;

    /// <summary>The picture in a gray map (PGM), or null where the file is none.</summary>
    public static PagePixels? OfGrayMap(byte[] file) => PortableMap.Of(file) is { IsColoured: false } map ? new PagePixels(file, map) : null;

    /// <summary>Whether next to nothing is seen in the middle of a rectangle of a page drawn with one dot a point, where letters are darkest and those of other lines do not reach.</summary>
    public bool IsBlank(PageArea area)
    {
        var isTall = area.Height > area.Width;
        double acrossMargin = isTall ? area.Width / 4 : 0, downMargin = isTall ? 0 : area.Height / 4;
        int left = Inside(area.Left + acrossMargin, map.Width), right = Inside(area.Left + area.Width - acrossMargin, map.Width);
        int top = Inside(area.Top + downMargin, map.Height), bottom = Inside(area.Top + area.Height - downMargin, map.Height);
        int seen = 0, all = 0;
        for (var y = top; y <= bottom; y++)
        {
            foreach (var dot in file.AsSpan(map.Start + (y * map.Width) + left, right - left + 1))
            {
                all++;
                seen += dot < Palest ? 1 : 0;
            }
        }

        return seen * 50 < all;
    }

    private static int Inside(double value, int size) => Math.Clamp((int)value, 0, size - 1);
}
