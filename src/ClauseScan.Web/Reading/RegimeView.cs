namespace ClauseScan.Web.Reading;

/// <summary>A regime apart from the catalogue that touches a candidate. It is pointed at and not checked.</summary>
public sealed record RegimeView(string Id, WordingView Name, WordingView Text, WordingView Status, string Certainty);
