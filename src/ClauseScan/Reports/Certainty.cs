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
        return $"name {Word(item.Provenance.GetValueOrDefault("name"))}; control points {PointsOf(item)}";
    }

    private static string PointsOf(CatalogueItem item)
    {
        var held = item.ControlPoints.Where(p => !p.IsPlaceholder).ToList();
        return held.Count == 0 ? "not held" : held.All(p => p.Provenance.IsSourced) ? "sourced" : "in part recalled";
    }

    private static string Word(Provenance? provenance) => provenance switch
    {
        null => "of unknown origin",
        { IsSourced: true } => "sourced",
        { Type: "recall", Confidence: { } confidence } => $"recalled, {confidence} confidence",
        { Type: "recall" } => "recalled",
        { Type: var type } => type,
    };
}
