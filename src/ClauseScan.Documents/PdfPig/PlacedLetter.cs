using ClauseScan.Documents.Pdf;
using ClauseScan.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Where a letter stands on a page turned so that the letter's text runs to the right, y growing downwards.</summary>
internal readonly record struct PlacedLetter
{
    private const double Farthest = 1e5;

    /// <summary>Ascent and descent, in units of the font's size, where a font tells none that can be.</summary>
    private const double CommonAscent = 0.8, CommonDescent = 0.22;

    private readonly PdfPoint _begin, _end;
    private readonly double _across, _up, _pageWidth, _pageHeight;

    private PlacedLetter(Letter letter, double across, double up, double pageWidth, double pageHeight)
    {
        (_begin, _end, _across, _up, _pageWidth, _pageHeight) = (letter.StartBaseLine, letter.EndBaseLine, across, up, pageWidth, pageHeight);
        Turn = Math.Abs(across) >= Math.Abs(up)
            ? across < 0 ? TextTurn.UpsideDown : TextTurn.Upright
            : up < 0 ? TextTurn.Clockwise : TextTurn.Anticlockwise;
        Size = Math.Max(letter.PointSize, 0.5);
        var (ascent, descent) = Heights(letter, across, up);
        var (left, baseline) = Place(_begin);
        var (right, otherBaseline) = Place(_end);
        Box = new Box(Math.Min(left, right), Math.Min(baseline, otherBaseline) - ascent, Math.Abs(right - left), Math.Abs(otherBaseline - baseline) + ascent + descent);
    }

    public Box Box { get; }

    public TextTurn Turn { get; }

    public double Size { get; }

    /// <summary>The letter's place, or null where it has none that can be drawn.</summary>
    public static PlacedLetter? Of(Letter letter, double pageWidth, double pageHeight)
    {
        double across = letter.EndBaseLine.X - letter.StartBaseLine.X, up = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        var length = Math.Sqrt((across * across) + (up * up));
        if (length < 1e-6)
        {
            (across, up, length) = letter.TextOrientation switch
            {
                TextOrientation.Rotate90 => (0, -1, 1),
                TextOrientation.Rotate270 => (0, 1, 1),
                TextOrientation.Rotate180 => (-1, 0, 1),
                _ => (1, 0, 1),
            };
        }

        return IsNear(letter.StartBaseLine) && IsNear(letter.EndBaseLine) && double.IsFinite(letter.PointSize) && letter.PointSize < Farthest
            ? new PlacedLetter(letter, across / length, up / length, pageWidth, pageHeight)
            : null;

        static bool IsNear(PdfPoint point) => Math.Abs(point.X) < Farthest && Math.Abs(point.Y) < Farthest;
    }

    /// <summary>The gap between the two letters, in units of the font's size.</summary>
    public double GapTo(PlacedLetter next) => (((next._begin.X - _end.X) * _across) + ((next._begin.Y - _end.Y) * _up)) / Size;

    /// <summary>Whether the next letter stands on the same line, in the same size, and not too far.</summary>
    public bool IsFollowedBy(PlacedLetter next, double farthest)
    {
        var aside = (((next._begin.X - _end.X) * -_up) + ((next._begin.Y - _end.Y) * _across)) / Size;
        return next.Turn == Turn
            && (next._across * _across) + (next._up * _up) > 0.98
            && Math.Abs(next.Size - Size) <= 0.1 * Size
            && Math.Abs(aside) < 0.2
            && GapTo(next) > -0.5 && GapTo(next) < farthest;
    }

    /// <summary>The rectangle on the displayed page of one that is turned as this letter is.</summary>
    public PageArea AreaOf(Box box, int page) => Turn switch
    {
        TextTurn.Clockwise => new PageArea(page, _pageWidth - box.Bottom, box.Left, box.Height, box.Width),
        TextTurn.Anticlockwise => new PageArea(page, box.Top, _pageHeight - box.Right, box.Height, box.Width),
        TextTurn.UpsideDown => new PageArea(page, _pageWidth - box.Right, _pageHeight - box.Bottom, box.Width, box.Height),
        _ => new PageArea(page, box.Left, box.Top, box.Width, box.Height),
    };

    private (double Along, double Baseline) Place(PdfPoint point) => Turn switch
    {
        TextTurn.Clockwise => (_pageHeight - point.Y, _pageWidth - point.X),
        TextTurn.Anticlockwise => (point.Y, point.X),
        TextTurn.UpsideDown => (_pageWidth - point.X, point.Y),
        _ => (point.X, _pageHeight - point.Y),
    };

    /// <summary>How far the font's letters reach above and below their baseline.</summary>
    private (double Ascent, double Descent) Heights(Letter letter, double across, double up)
    {
        var loose = letter.GlyphRectangleLoose;
        var ascent = Above(loose.TopLeft) / Size;
        var descent = -Above(loose.BottomLeft) / Size;
        return (Size * (ascent is > 0.4 and < 1.1 ? ascent : CommonAscent), Size * (descent is > 0.05 and < 0.5 ? descent : CommonDescent));

        double Above(PdfPoint point) => ((point.X - letter.StartBaseLine.X) * -up) + ((point.Y - letter.StartBaseLine.Y) * across);
    }
}
