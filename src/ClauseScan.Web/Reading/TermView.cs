namespace ClauseScan.Web.Reading;

/// <summary>A defined term: its name, and the words that define it.</summary>
public sealed record TermView(string Name, TextPlace NamePlace, TextPlace Definition);
