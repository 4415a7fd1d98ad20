namespace ClauseScan.Web.Pages;

/// <summary>A bar of a chart.</summary>
internal sealed record Bar(string Label, int Count, string? Address);
