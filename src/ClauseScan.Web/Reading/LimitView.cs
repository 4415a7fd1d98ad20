namespace ClauseScan.Web.Reading;

/// <summary>A limit of a control point, and the figure of the agreement that was compared with it, or null.</summary>
public sealed record LimitView(string Status, WordingView Limit, string? Stated);
