using System.Collections.Immutable;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>A decision about one finding or many.</summary>
/// <param name="FindingIds">The findings, up to 5,000.</param>
/// <param name="Verdict">Any but Open.</param>
public sealed record DecisionRequest(ImmutableArray<Guid> FindingIds, FindingStatus Verdict)
{
    /// <summary>The catalogue item chosen, or null for none.</summary>
    public string? ItemId { get; init; }

    /// <summary>The reason; an acceptance needs one.</summary>
    public string? Reason { get; init; }

    /// <summary>For an acceptance: its last day, or null for no end.</summary>
    public DateOnly? AcceptedUntil { get; init; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>For one finding: the revision that was looked at. Refused (Conflict) where it changed since; null to decide in any case.</summary>
    public int? Revision { get; init; }
}
