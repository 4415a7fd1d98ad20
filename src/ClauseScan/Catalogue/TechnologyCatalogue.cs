using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;
using ClauseScan.Catalogue.Writing;

namespace ClauseScan.Catalogue;

/// <summary>
/// A catalogue with all editions held: China's Catalogue of Technologies Prohibited or Restricted from Export (中国禁止出口限制出口技术目录), or a
/// further list that was added as data.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TechnologyCatalogue
{
    private static readonly Lazy<TechnologyCatalogue> s_embedded = new(
        () => Read(EmbeddedData.Bytes("editions.json"), EmbeddedData.Bytes("items.json")));

    internal TechnologyCatalogue(
        CatalogueName name,
        ImmutableArray<CatalogueEdition> editions,
        ImmutableArray<CatalogueItem> items,
        ImmutableArray<string> genericWords,
        ImmutableArray<string> commonWords)
    {
        Name = name;
        Editions = editions;
        Items = items;
        GenericWords = genericWords;
        CommonWords = commonWords;
    }

    /// <summary>Which catalogue it is.</summary>
    public CatalogueName Name { get; }

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
    /// <exception cref="InvalidDataException">The data is cut off, or does not agree with itself; the message says what to do.</exception>
    public static TechnologyCatalogue Read(ReadOnlyMemory<byte> editions, ReadOnlyMemory<byte> items) =>
        CatalogueReader.Read(editions.Span, items.Span);

    /// <summary>A catalogue from one file that holds both its editions and its items.</summary>
    /// <exception cref="InvalidDataException">The data is cut off, or does not agree with itself; the message says what to do.</exception>
    public static TechnologyCatalogue Read(ReadOnlyMemory<byte> file) => Read(file, file);

    /// <summary>
    /// The catalogue with the editions of another version of it, which replace those of the same date and leave all others as they are.
    /// An edition that lacks items of its official text is added to what is held of that date, so that no item is lost to a gap.
    /// </summary>
    /// <exception cref="ArgumentException">The other is another list, or calls an item prohibited that is restricted here, or the reverse.</exception>
    public TechnologyCatalogue With(TechnologyCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new CatalogueUnion(this, other).Catalogue();
    }

    /// <summary>Writes the catalogue as one file that <see cref="Read(ReadOnlyMemory{byte})"/> reads.</summary>
    public void WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CatalogueWriter.Write(output, this);
    }

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

    /// <summary>What official statements say changed from one edition to a later one, or null where they are not held for every step.</summary>
    public OfficialChanges? ChangesBetween(CatalogueEdition from, CatalogueEdition to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var sum = new OfficialChanges(0, 0, 0);
        foreach (var edition in Editions)
        {
            if (edition.EffectiveFrom > from.EffectiveFrom && edition.EffectiveFrom <= to.EffectiveFrom)
            {
                if (edition.OfficialChanges is not { } changes)
                {
                    return null;
                }

                sum = new OfficialChanges(sum.Added + changes.Added, sum.Deleted + changes.Deleted, sum.Modified + changes.Modified);
            }
        }

        return sum;
    }

    /// <summary>The edition with an id ("2023-12-21"), or null.</summary>
    public CatalogueEdition? Edition(string id) => Editions.FirstOrDefault(e => e.Id == id);

    /// <summary>The item with an id, or null.</summary>
    public CatalogueItem? Item(string id) => Items.FirstOrDefault(i => i.Id == id);
}
