namespace ClauseScan.Text;

/// <summary>A rectangle on a page, in points from the page's top left corner as displayed.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Left">The distance from the left edge.</param>
/// <param name="Top">The distance from the top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public sealed record PageArea(int Page, double Left, double Top, double Width, double Height);
