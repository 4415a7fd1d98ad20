namespace ClauseScan.Catalogue;

/// <summary>One reason for a candidate.</summary>
/// <param name="Field">The item's field that fits: "name", "control-point", "keyword".</param>
/// <param name="Words">The words of the text that fit, as the text writes them.</param>
/// <param name="Matched">What they fit: the name, the control point, the keyword.</param>
public sealed record CandidateEvidence(string Field, string Words, string Matched);
