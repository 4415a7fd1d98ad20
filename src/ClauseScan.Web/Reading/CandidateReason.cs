namespace ClauseScan.Web.Reading;

/// <summary>Words of the agreement that fit a field of an item: "name", "control-point" or "keyword".</summary>
public sealed record CandidateReason(string Field, string Words, string Matched);
