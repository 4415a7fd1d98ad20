namespace ClauseScan.Web.Reading;

/// <summary>How large a page is displayed, in points (1/72 inch).</summary>
public sealed record PageView(int Number, double Width, double Height);
