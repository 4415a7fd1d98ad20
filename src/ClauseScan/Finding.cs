using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan;

/// <summary>A diagnostic placed in its agreement, with the catalogue items that its technology may fall under.</summary>
/// <param name="Diagnostic">The diagnostic, its severity as configured.</param>
/// <param name="ClausePath">The clause path, outermost first; may be empty.</param>
/// <param name="Page">The page from 1, or null where the format has none.</param>
/// <param name="Candidates">The candidates, best first.</param>
public sealed record Finding(
    Diagnostic Diagnostic,
    ImmutableArray<string> ClausePath,
    int? Page,
    ImmutableArray<CatalogueCandidate> Candidates)
{
    /// <summary>The open tracked changes that brought words of the finding or took words out of it; empty where there are none.</summary>
    public ImmutableArray<TextRevision> Revisions { get; init; } = [];
}
