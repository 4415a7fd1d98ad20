using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>How sure the collected data on an item is, in words: "name sourced; control points not held".</summary>
public static class Certainty
{
    /// <summary>For an item as it stands in an edition.</summary>
    public static string Of(CatalogueItem item, CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(edition);
        var presence = item.PresenceIn(edition).Status switch
        {
            PresenceStatus.Likely => "; probably in this edition",
            PresenceStatus.Unknown => "; not known whether in this edition",
            _ => "",
        };
        return $"name {Word(item.Provenance.GetValueOrDefault("name"))}; control points {PointsOf(item, edition)}{presence}";
    }

    /// <summary>For a fact: "read in a source", "recalled, low confidence".</summary>
    public static string Of(Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        var origin = provenance switch
        {
            { Type: "official" } => "from the official text",
            { IsSourced: true } => "read in a source",
            { Type: "recall" } => "recalled, not verified",
            { Type: var type } => type,
        };
        return provenance.Confidence is { } confidence ? $"{origin}, {confidence} confidence" : origin;
    }

    private static string PointsOf(CatalogueItem item, CatalogueEdition edition)
    {
        var held = item.ControlPointsIn(edition);
        return held.IsEmpty ? "not held" : held.All(p => p.Provenance.IsOfficial) ? "official"
            : held.All(p => p.Provenance.IsSourced) ? "sourced" : "in part recalled";
    }

    private static string Word(Provenance? provenance) => provenance switch
    {
        null => "of unknown origin",
        { IsOfficial: true } => "official",
        { IsSourced: true } => "sourced",
        { Type: "recall", Confidence: { } confidence } => $"recalled, {confidence} confidence",
        { Type: "recall" } => "recalled",
        { Type: var type } => type,
    };
}
