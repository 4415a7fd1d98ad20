using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers.Technology;

/// <summary>The technology of one clause.</summary>
/// <param name="Description">What describes it.</param>
/// <param name="Candidates">The items that it may fall under.</param>
internal sealed record ClauseTechnology(TechnologyDescription Description, ImmutableArray<CatalogueCandidate> Candidates)
{
    private const int MostShown = 12;

    /// <summary>The places followed from the clause, as evidence: "Licensed Technology → Licensed Patents → Schedule 2".</summary>
    internal IEnumerable<DiagnosticEvidence> Evidence => Description.Parts
        .Where(p => p.From is not null)
        .Take(MostShown)
        .Select(p => new DiagnosticEvidence("definition", string.Join(" → ", p.Path.Skip(1).Select(s => s.Label)), p.Step.Span));
}
