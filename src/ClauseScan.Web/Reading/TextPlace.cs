namespace ClauseScan.Web.Reading;

/// <summary>A stretch of an agreement's text.</summary>
public sealed record TextPlace(int Start, int Length);
