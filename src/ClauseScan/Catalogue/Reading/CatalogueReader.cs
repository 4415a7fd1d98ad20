using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads editions and items from their files and refuses what is cut off or does not add up.</summary>
internal static class CatalogueReader
{
    private const int Format = 1;
    private const string Advice = "Put the file back as it was made, or import the official text again.";

    public static TechnologyCatalogue Read(ReadOnlySpan<byte> editionsJson, ReadOnlySpan<byte> itemsJson)
    {
        try
        {
            var items = CatalogueFile<CatalogueItem>.Read(itemsJson, "items", ItemReader.Read);
            CatalogueChecks.CheckItems(items);
            var editions = CatalogueFile<EditionReader>.Read(editionsJson, "editions", EditionReader.Read);
            var name = JsonFields.Required(editions.Name, "catalogue");
            return new TechnologyCatalogue(name, Editions(name, editions, items.Rows), items.Rows, items.GenericWords, items.CommonWords);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{e.Message} {Advice}", e);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {e.Message} {Advice}", e);
        }
    }

    internal static void CheckFormat(int format, string file)
    {
        if (format != Format)
        {
            throw new InvalidDataException($"The catalogue data ({file}) is in format {format}; this version reads format {Format}.");
        }
    }

    private static ImmutableArray<CatalogueEdition> Editions(CatalogueName name, CatalogueFile<EditionReader> file, ImmutableArray<CatalogueItem> items)
    {
        CatalogueChecks.CheckCount("editions", file.Stated("editions"), file.Rows.Length);
        var found = ImmutableArray.CreateBuilder<CatalogueEdition>();
        foreach (var row in file.Rows)
        {
            var edition = row.With(name, items);
            if (found.Count > 0 && found[^1].EffectiveFrom >= edition.EffectiveFrom)
            {
                throw new InvalidDataException($"The catalogue data holds edition {edition.Id} out of order.");
            }

            found.Add(edition);
        }

        var editions = found.Count > 0 ? found.ToImmutable() : throw new InvalidDataException("The catalogue data holds no edition.");
        CatalogueChecks.CheckEditions(name, editions, items);
        return editions;
    }
}
