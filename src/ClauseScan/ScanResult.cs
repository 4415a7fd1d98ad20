using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Semantics;

namespace ClauseScan;

/// <summary>All that one scan found in one agreement.</summary>
/// <param name="Document">The file as read.</param>
/// <param name="Model">What its words refer to; its tree holds the text.</param>
/// <param name="Edition">The catalogue's edition of the date; null where that lies before the first edition held, and the newest one was applied.</param>
/// <param name="Findings">The findings by position in the text, reading findings first.</param>
/// <param name="Candidates">The candidates for the agreement as a whole, best first.</param>
public sealed record ScanResult(
    SourceDocument Document,
    SemanticModel Model,
    CatalogueEdition? Edition,
    ImmutableArray<Finding> Findings,
    ImmutableArray<CatalogueCandidate> Candidates)
{
    /// <summary>The newest edition held, which stands beside that of the date; null for a result that no scan made.</summary>
    public CatalogueEdition? Newest { get; init; }

    /// <summary>The candidates for the agreement as a whole in the newest edition; the same as <see cref="Candidates"/> where that one applies.</summary>
    public ImmutableArray<CatalogueCandidate> NewestCandidates { get; init; } = [];
}
