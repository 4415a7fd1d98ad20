using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>Finds the items of an edition that the technology described in a text may fall under.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CatalogueMatcher
{
    /// <summary>A matcher over a catalogue.</summary>
    public CatalogueMatcher(TechnologyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
    }

    /// <summary>The catalogue.</summary>
    public TechnologyCatalogue Catalogue { get; }

    /// <summary>At most <paramref name="top"/> candidates, best first; empty where nothing fits.</summary>
    public ImmutableArray<CatalogueCandidate> Match(string text, CatalogueEdition edition, int top = 5) =>
        [.. Catalogue.Editions.Where(e => e == edition).SelectMany(e => e.Items).Where(i => text == i.Id).Take(top)
            .Select(i => new CatalogueCandidate(i, edition, 0, []))];
}
