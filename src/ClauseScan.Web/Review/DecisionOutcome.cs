using System.Collections.Immutable;

namespace ClauseScan.Web.Review;

/// <summary>What a decision, an undoing or an assignment did.</summary>
/// <param name="Changed">The findings that it changed.</param>
public sealed record DecisionOutcome(ImmutableArray<Guid> Changed);
