using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Semantics;

namespace ClauseScan.Reports;

/// <summary>What is known of an agreement as a whole, without its text.</summary>
internal sealed record AgreementFacts(
    ReadingOutcome Outcome,
    int? Pages,
    DateOnly? Date,
    string? GoverningLaw,
    ImmutableArray<PartySymbol> Parties,
    CatalogueEdition? Edition,
    ImmutableArray<CatalogueCandidate> Candidates,
    CatalogueEdition? Newest,
    ImmutableArray<CatalogueCandidate> NewestCandidates,
    Consequences Consequences)
{
    public static AgreementFacts Of(ScanResult result) => new(
        result.Document.Outcome,
        result.Document.Map.PageCount,
        result.Model.Date?.Date,
        result.Model.GoverningLaw?.Name,
        result.Model.Parties,
        result.Edition,
        result.Candidates,
        result.Newest,
        result.NewestCandidates,
        Consequences.Of(result));
}
