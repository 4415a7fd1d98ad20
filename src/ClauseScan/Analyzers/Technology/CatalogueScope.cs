using ClauseScan.Catalogue;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Against what the rules of the catalogue band look technology up.</summary>
/// <param name="Matcher">The matcher.</param>
/// <param name="Edition">The edition of the date that matters; null before the first edition held.</param>
public sealed record CatalogueScope(CatalogueMatcher Matcher, CatalogueEdition? Edition)
{
    /// <summary>The newest edition held.</summary>
    public CatalogueEdition Latest => Matcher.Catalogue.Latest;

    /// <summary>The date that matters; null where neither the agreement nor the caller gives one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether that date is the agreement's own.</summary>
    public bool IsAgreementDate { get; init; }
}
