using System.Collections.Immutable;

namespace ClauseScan.Web.Review;

/// <summary>A finding with all decisions about it, newest first.</summary>
public sealed record FindingDetails(FindingRow Row, ImmutableArray<DecisionView> Decisions);
