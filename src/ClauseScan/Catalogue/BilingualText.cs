namespace ClauseScan.Catalogue;

/// <summary>The same words in both languages; either may be empty where not known.</summary>
public sealed record BilingualText(string Chinese, string English);
