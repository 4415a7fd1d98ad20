using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Scans;

/// <summary>The way from the upright and level picture in which words were recognised back to the page as displayed.</summary>
/// <param name="page">The page.</param>
/// <param name="width">The width of the page's picture as rendered, in dots.</param>
/// <param name="height">Its height.</param>
/// <param name="quarters">By how many right angles it was turned clockwise to stand upright.</param>
/// <param name="slope">The slope that its lines then had.</param>
internal sealed class PageGeometry(PdfPage page, int width, int height, int quarters, double slope)
{
    private readonly int _uprightWidth = (quarters & 1) == 0 ? width : height;
    private readonly int _uprightHeight = (quarters & 1) == 0 ? height : width;

    /// <summary>The points to a dot.</summary>
    public double Scale { get; } = page.Width / width;

    /// <summary>How the text is turned on the page as displayed.</summary>
    public TextTurn Turn => (quarters & 3) switch
    {
        1 => TextTurn.Anticlockwise,
        3 => TextTurn.Clockwise,
        _ => TextTurn.Upright,
    };

    /// <summary>The rectangle on the page as displayed that holds a rectangle of the level picture.</summary>
    public PageArea Area(PixelBox box)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var (x, y) in (ReadOnlySpan<(int, int)>)[(box.Left, box.Top), (box.Right, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom)])
        {
            var (pageX, pageY) = OnPage(x, y);
            (left, right) = (Math.Min(left, pageX), Math.Max(right, pageX));
            (top, bottom) = (Math.Min(top, pageY), Math.Max(bottom, pageY));
        }

        var down = page.Height / height;
        return new PageArea(page.Number, left * Scale, top * down, (right - left) * Scale, (bottom - top) * down);
    }

    private (double X, double Y) OnPage(double x, double y)
    {
        var angle = Math.Atan(slope);
        double cos = Math.Cos(angle), sin = Math.Sin(angle), dx = x - (_uprightWidth / 2.0), dy = y - (_uprightHeight / 2.0);
        double uprightX = (_uprightWidth / 2.0) + (dx * cos) - (dy * sin), uprightY = (_uprightHeight / 2.0) + (dx * sin) + (dy * cos);
        return (quarters & 3) switch
        {
            1 => (uprightY, height - uprightX),
            2 => (width - uprightX, height - uprightY),
            3 => (width - uprightY, uprightX),
            _ => (uprightX, uprightY),
        };
    }
}
