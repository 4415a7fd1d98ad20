namespace ClauseScan.Web.Reading;

/// <summary>A rectangle on a page, in points (1/72 inch) from the top left corner.</summary>
public sealed record AreaView(int Page, double Left, double Top, double Width, double Height);
