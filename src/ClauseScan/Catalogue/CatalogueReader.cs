using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ClauseScan.Catalogue;

/// <summary>Reads editions and items from their files and refuses what is cut off or does not add up.</summary>
internal static class CatalogueReader
{
    private const int Format = 1;

    public static TechnologyCatalogue Read(ReadOnlyMemory<byte> editionsJson, ReadOnlyMemory<byte> itemsJson)
    {
        try
        {
            using var itemsDocument = JsonDocument.Parse(itemsJson);
            using var editionsDocument = JsonDocument.Parse(editionsJson);
            var root = itemsDocument.RootElement;
            var items = ReadItems(root);
            return new TechnologyCatalogue(
                ReadEditions(editionsDocument.RootElement, items), items, Words(root, "genericWords"), Words(root, "commonWords"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {e.Message}", e);
        }
    }

    private static ImmutableArray<CatalogueItem> ReadItems(JsonElement root)
    {
        CheckFormat(root, "items");
        var items = ImmutableArray.CreateBuilder<CatalogueItem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var points = 0;
        var placeholders = 0;
        foreach (var element in root.GetProperty("items").EnumerateArray())
        {
            var item = ItemReader.Read(element);
            if (!ids.Add(item.Id))
            {
                throw new InvalidDataException($"The catalogue data holds item {item.Id} twice.");
            }

            items.Add(item);
            points += item.ControlPoints.Length;
            foreach (var point in item.ControlPoints)
            {
                placeholders += point.IsPlaceholder ? 1 : 0;
            }
        }

        var counts = root.GetProperty("counts");
        CheckCount("items", counts.GetProperty("items").GetInt32(), items.Count);
        CheckCount("control points", counts.GetProperty("controlPoints").GetInt32(), points);
        CheckCount("placeholders", counts.GetProperty("placeholders").GetInt32(), placeholders);
        return items.ToImmutable();
    }

    private static ImmutableArray<string> Words(JsonElement root, string list) =>
        root.TryGetProperty(list, out var words) ? ItemReader.Strings(words) : [];

    private static ImmutableArray<CatalogueEdition> ReadEditions(JsonElement root, ImmutableArray<CatalogueItem> items)
    {
        CheckFormat(root, "editions");
        var editions = ImmutableArray.CreateBuilder<CatalogueEdition>();
        foreach (var element in root.GetProperty("editions").EnumerateArray())
        {
            var edition = ReadEdition(element, items);
            if (editions.Count > 0 && editions[^1].EffectiveFrom >= edition.EffectiveFrom)
            {
                throw new InvalidDataException($"The catalogue data holds edition {edition.Id} out of order.");
            }

            editions.Add(edition);
        }

        CheckCount("editions", root.GetProperty("counts").GetProperty("editions").GetInt32(), editions.Count);
        if (editions.Count == 0)
        {
            throw new InvalidDataException("The catalogue data holds no edition.");
        }

        return editions.ToImmutable();
    }

    private static CatalogueEdition ReadEdition(JsonElement element, ImmutableArray<CatalogueItem> items)
    {
        var id = ItemReader.Text(element, "id");
        var members = ImmutableArray.CreateBuilder<CatalogueItem>();
        var prohibited = 0;
        foreach (var item in items)
        {
            if (item.Presence.GetValueOrDefault(id, ItemPresence.None).IsMember)
            {
                members.Add(item);
                prohibited += item.Kind == CatalogueItemKind.Prohibited ? 1 : 0;
            }
        }

        var held = element.GetProperty("held");
        CheckCount($"prohibited items of {id}", held.GetProperty("prohibited").GetInt32(), prohibited);
        CheckCount($"restricted items of {id}", held.GetProperty("restricted").GetInt32(), members.Count - prohibited);
        var official = element.GetProperty("official");
        return new CatalogueEdition(
            id,
            DateOnly.ParseExact(ItemReader.Text(element, "effectiveFrom"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ItemReader.Text(element, "instrument"),
            official.GetProperty("prohibited").GetInt32(),
            official.GetProperty("restricted").GetInt32(),
            members.ToImmutable(),
            ItemReader.Provenance(element.GetProperty("provenance")),
            ItemReader.OptionalText(element, "officialNote"),
            ItemReader.OptionalText(element, "codeSystem"),
            ItemReader.Strings(element.GetProperty("officialText")));
    }

    private static void CheckFormat(JsonElement root, string file)
    {
        var format = root.GetProperty("format").GetInt32();
        if (format != Format)
        {
            throw new InvalidDataException($"The catalogue data ({file}) is in format {format}; this version reads format {Format}.");
        }
    }

    private static void CheckCount(string what, int stated, int found)
    {
        if (stated != found)
        {
            throw new InvalidDataException($"The catalogue data states {stated} {what} but holds {found}.");
        }
    }
}
