using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>The catalogue as in force from one date.</summary>
/// <param name="Id">The date, as in "2023-12-21".</param>
/// <param name="EffectiveFrom">The date.</param>
/// <param name="Instrument">The order or announcement.</param>
/// <param name="OfficialProhibited">How many prohibited items the official text has.</param>
/// <param name="OfficialRestricted">How many restricted items it has.</param>
/// <param name="Items">The items held, prohibited first; usually fewer than the official text has.</param>
/// <param name="Provenance">Where these facts come from.</param>
/// <param name="OfficialNote">A remark on the official counts, or null.</param>
/// <param name="CodeSystem">How codes are made up, or null.</param>
/// <param name="OfficialTexts">The public addresses of the official text, where known.</param>
public sealed record CatalogueEdition(
    string Id,
    DateOnly EffectiveFrom,
    string Instrument,
    int OfficialProhibited,
    int OfficialRestricted,
    ImmutableArray<CatalogueItem> Items,
    Provenance Provenance,
    string? OfficialNote = null,
    string? CodeSystem = null,
    ImmutableArray<string> OfficialTexts = default)
{
    /// <summary>The catalogue it is an edition of.</summary>
    public CatalogueName Catalogue { get; init; } = CatalogueName.China;

    /// <summary>What it changed by official statements, or null where none was found.</summary>
    public OfficialChanges? OfficialChanges { get; init; }
}
