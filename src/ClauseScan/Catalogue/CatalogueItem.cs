using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>One technology of the catalogue over all its editions.</summary>
/// <param name="Id">The id used in this project; the official code differs from edition to edition.</param>
/// <param name="Kind">The part of the catalogue it stands in.</param>
/// <param name="Name">The newest name known.</param>
/// <param name="Industry">The industry it is filed under.</param>
/// <param name="ControlPoints">The control points of all editions, placeholders included.</param>
/// <param name="EnglishKeywords">Terms that agreements use for the technology; not catalogue text.</param>
/// <param name="ChineseKeywords">The same in Chinese.</param>
/// <param name="KeywordsFrom">For a keyword of a later control point: the first edition in which it counts.</param>
/// <param name="Codes">The codes by edition id, where known.</param>
/// <param name="Presence">What each edition did with the item, by edition id.</param>
/// <param name="Provenance">Where each field comes from: "name", "code", "industry", "editions", "keywords".</param>
/// <param name="Confidence">How sure the item's name and identity are: "high", "medium" or "low".</param>
/// <param name="Note">A remark, or null.</param>
public sealed record CatalogueItem(
    string Id,
    CatalogueItemKind Kind,
    BilingualText Name,
    BilingualText Industry,
    ImmutableArray<ControlPoint> ControlPoints,
    ImmutableArray<string> EnglishKeywords,
    ImmutableArray<string> ChineseKeywords,
    ImmutableSortedDictionary<string, string> KeywordsFrom,
    ImmutableSortedDictionary<string, string> Codes,
    ImmutableSortedDictionary<string, ItemPresence> Presence,
    ImmutableSortedDictionary<string, Provenance> Provenance,
    string Confidence,
    string? Note = null)
{
    /// <summary>Everyday words for the technology, in both languages; each says less than a keyword. Not catalogue text.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    /// <summary>The item's code in an edition, or null where it is not known.</summary>
    public string? CodeIn(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Codes.GetValueOrDefault(edition.Id);
    }

    /// <summary>What an edition did with the item.</summary>
    public ItemPresence PresenceIn(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Presence.GetValueOrDefault(edition.Id, ItemPresence.None);
    }

    /// <summary>The control points that apply in an edition, without placeholders; often empty.</summary>
    public ImmutableArray<ControlPoint> ControlPointsIn(CatalogueEdition edition) =>
        [.. ControlPoints.Where(p => !p.IsPlaceholder && p.AppliesIn(edition))];
}
