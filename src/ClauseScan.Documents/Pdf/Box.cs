namespace ClauseScan.Documents.Pdf;

/// <summary>A rectangle in points, y growing downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>The share of the lower of two rectangles' heights that both have in common.</summary>
    public double SharedHeight(Box other)
    {
        var least = Math.Min(Height, other.Height);
        return least <= 0 ? 0 : (Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top)) / least;
    }

    /// <summary>The smallest rectangle around both.</summary>
    public Box Union(Box other)
    {
        double left = Math.Min(Left, other.Left), top = Math.Min(Top, other.Top);
        return new Box(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
