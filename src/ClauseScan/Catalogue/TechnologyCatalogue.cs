using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>China's Catalogue of Technologies Prohibited or Restricted from Export (中国禁止出口限制出口技术目录), all editions held.</summary>
public sealed class TechnologyCatalogue
{
    private TechnologyCatalogue(ImmutableArray<CatalogueEdition> editions) => Editions = editions;

    /// <summary>The editions held, oldest first.</summary>
    public ImmutableArray<CatalogueEdition> Editions { get; }

    /// <summary>The newest edition held.</summary>
    public CatalogueEdition Latest => Editions[^1];

    /// <summary>The data that the engine carries.</summary>
    public static TechnologyCatalogue Load() => new([]);

    /// <summary>The edition in force on a date, or null before the first one held.</summary>
    public CatalogueEdition? EditionAt(DateOnly date) => Editions.LastOrDefault(e => e.EffectiveFrom <= date);
}
