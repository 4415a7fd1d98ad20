namespace ClauseScan.Web.Reading;

/// <summary>Words in both languages; either may be empty.</summary>
public sealed record WordingView(string English, string Chinese);
