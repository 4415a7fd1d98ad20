using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>One technology of the catalogue over all its editions.</summary>
public sealed record CatalogueItem(
    string Id,
    CatalogueItemKind Kind,
    BilingualText Name,
    BilingualText Industry,
    ImmutableArray<ControlPoint> ControlPoints,
    ImmutableArray<string> EnglishKeywords,
    ImmutableArray<string> ChineseKeywords,
    ImmutableDictionary<string, string> Codes,
    ImmutableDictionary<string, string> Presence,
    ImmutableDictionary<string, Provenance> Provenance,
    string Confidence)
{
    /// <summary>The item's code in an edition, or null where it is not known.</summary>
    public string? CodeIn(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Codes.GetValueOrDefault(edition.Id);
    }
}
