using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Import;

/// <summary>What came of an import.</summary>
/// <param name="Catalogue">A catalogue of the one edition, or null where no item was found.</param>
/// <param name="Remarks">What a person should know, in text order.</param>
/// <param name="Base">The edition that an amendment was applied to, or null where the text holds the whole catalogue.</param>
public sealed record ImportResult(TechnologyCatalogue? Catalogue, ImmutableArray<ImportRemark> Remarks, CatalogueEdition? Base)
{
    /// <summary>Whether every line found its place.</summary>
    public bool IsPlaced => !Remarks.Any(r => r.Kind == ImportRemarkKind.NotPlaced);
}
