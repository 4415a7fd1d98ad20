namespace ClauseScan.Text;

/// <summary>How large a page is displayed, in points (1/72 inch).</summary>
public readonly record struct PageSize(int Page, double Width, double Height);
