using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>The catalogue as in force from one date.</summary>
public sealed record CatalogueEdition(
    string Id,
    DateOnly EffectiveFrom,
    string Instrument,
    int OfficialProhibited,
    int OfficialRestricted,
    ImmutableArray<CatalogueItem> Items,
    Provenance Provenance);
