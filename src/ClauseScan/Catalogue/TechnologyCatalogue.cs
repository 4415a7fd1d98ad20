using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue;

/// <summary>China's Catalogue of Technologies Prohibited or Restricted from Export (中国禁止出口限制出口技术目录), all editions held.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TechnologyCatalogue
{
    private static readonly Lazy<TechnologyCatalogue> s_embedded = new(
        () => Read(EmbeddedData.Bytes("editions.json"), EmbeddedData.Bytes("items.json")));

    internal TechnologyCatalogue(
        ImmutableArray<CatalogueEdition> editions, ImmutableArray<CatalogueItem> items, ImmutableArray<string> genericWords, ImmutableArray<string> commonWords)
    {
        Editions = editions;
        Items = items;
        GenericWords = genericWords;
        CommonWords = commonWords;
    }

    /// <summary>The editions held, oldest first.</summary>
    public ImmutableArray<CatalogueEdition> Editions { get; }

    /// <summary>The items of all editions.</summary>
    public ImmutableArray<CatalogueItem> Items { get; }

    /// <summary>Words and keywords that say nothing about a technology by themselves.</summary>
    internal ImmutableArray<string> GenericWords { get; }

    /// <summary>Words that ordinary agreements have; as parts of a phrase they count, alone they do not.</summary>
    internal ImmutableArray<string> CommonWords { get; }

    /// <summary>The newest edition held.</summary>
    public CatalogueEdition Latest => Editions[^1];

    /// <summary>The data that the engine carries; read once.</summary>
    public static TechnologyCatalogue Load() => s_embedded.Value;

    /// <summary>A catalogue from data in the format that Data/README.md describes.</summary>
    /// <exception cref="InvalidDataException">The data is cut off, or does not agree with the counts it states.</exception>
    public static TechnologyCatalogue Read(ReadOnlyMemory<byte> editions, ReadOnlyMemory<byte> items) =>
        CatalogueReader.Read(editions.Span, items.Span);

    /// <summary>The edition in force on a date, or null before the first one held.</summary>
    public CatalogueEdition? EditionAt(DateOnly date)
    {
        CatalogueEdition? found = null;
        foreach (var edition in Editions)
        {
            found = edition.EffectiveFrom <= date ? edition : found;
        }

        return found;
    }

    /// <summary>The edition with an id ("2023-12-21"), or null.</summary>
    public CatalogueEdition? Edition(string id) => Editions.FirstOrDefault(e => e.Id == id);

    /// <summary>The item with an id, or null.</summary>
    public CatalogueItem? Item(string id) => Items.FirstOrDefault(i => i.Id == id);
}
