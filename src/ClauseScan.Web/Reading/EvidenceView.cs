namespace ClauseScan.Web.Reading;

/// <summary>One reason for a finding, with its place in the text where it has one.</summary>
public sealed record EvidenceView(string Kind, string Text, TextPlace? Place);
