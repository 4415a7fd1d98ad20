using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads editions and items from their files and refuses what is cut off or does not add up.</summary>
internal static class CatalogueReader
{
    private const int Format = 1;

    public static TechnologyCatalogue Read(ReadOnlySpan<byte> editionsJson, ReadOnlySpan<byte> itemsJson)
    {
        try
        {
            var items = CatalogueFile<CatalogueItem>.Read(itemsJson, "items", ItemReader.Read);
            CheckItems(items);
            var editions = CatalogueFile<EditionReader>.Read(editionsJson, "editions", EditionReader.Read);
            return new TechnologyCatalogue(Editions(editions, items.Rows), items.Rows, items.GenericWords, items.CommonWords);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {e.Message}", e);
        }
    }

    internal static void CheckFormat(int format, string file)
    {
        if (format != Format)
        {
            throw new InvalidDataException($"The catalogue data ({file}) is in format {format}; this version reads format {Format}.");
        }
    }

    internal static void CheckCount(string what, int stated, int found)
    {
        if (stated != found)
        {
            throw new InvalidDataException($"The catalogue data states {stated} {what} but holds {found}.");
        }
    }

    private static void CheckItems(CatalogueFile<CatalogueItem> file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var points = 0;
        var placeholders = 0;
        foreach (var item in file.Rows)
        {
            if (!ids.Add(item.Id))
            {
                throw new InvalidDataException($"The catalogue data holds item {item.Id} twice.");
            }

            points += item.ControlPoints.Length;
            foreach (var point in item.ControlPoints)
            {
                placeholders += point.IsPlaceholder ? 1 : 0;
            }
        }

        CheckCount("items", file.Stated("items"), file.Rows.Length);
        CheckCount("control points", file.Stated("controlPoints"), points);
        CheckCount("placeholders", file.Stated("placeholders"), placeholders);
    }

    private static ImmutableArray<CatalogueEdition> Editions(CatalogueFile<EditionReader> file, ImmutableArray<CatalogueItem> items)
    {
        CheckCount("editions", file.Stated("editions"), file.Rows.Length);
        var editions = ImmutableArray.CreateBuilder<CatalogueEdition>();
        foreach (var row in file.Rows)
        {
            var edition = row.With(items);
            if (editions.Count > 0 && editions[^1].EffectiveFrom >= edition.EffectiveFrom)
            {
                throw new InvalidDataException($"The catalogue data holds edition {edition.Id} out of order.");
            }

            editions.Add(edition);
        }

        return editions.Count > 0 ? editions.ToImmutable() : throw new InvalidDataException("The catalogue data holds no edition.");
    }
}
