namespace ClauseScan.Documents.Scans;

/// <summary>A rectangle of dots, y growing downwards.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;

    public static PixelBox FromEdges(int left, int top, int right, int bottom) => new(left, top, right - left, bottom - top);
}
