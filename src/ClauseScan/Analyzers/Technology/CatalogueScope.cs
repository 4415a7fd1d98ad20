using ClauseScan.Catalogue;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Against what the rules of the catalogue band look technology up.</summary>
/// <param name="Matcher">The matcher.</param>
/// <param name="Edition">The edition of the date that matters; null before the first edition held.</param>
public sealed record CatalogueScope(CatalogueMatcher Matcher, CatalogueEdition? Edition)
{
    /// <summary>The newest edition held.</summary>
    public CatalogueEdition Latest => Matcher.Catalogue.Latest;
}
