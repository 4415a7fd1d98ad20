using ClauseScan.Catalogue;

namespace ClauseScan.Cli;

/// <summary>How much is held on the items of an edition.</summary>
internal static class EditionCounts
{
    /// <summary>The items whose name was read in a text.</summary>
    public static int SourcedNames(CatalogueEdition edition) =>
        edition.Items.Count(i => i.Provenance.TryGetValue("name", out var name) && name.IsSourced);

    /// <summary>The items whose code is held.</summary>
    public static int Codes(CatalogueEdition edition) => edition.Items.Count(i => i.CodeIn(edition) is not null);

    /// <summary>The items of which at least one control point is held.</summary>
    public static int ControlPoints(CatalogueEdition edition) =>
        edition.Items.Count(i => i.ControlPoints.Any(p => !p.IsPlaceholder && p.Edition != "draft"));
}
