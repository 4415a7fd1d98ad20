using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue;

/// <summary>Reads one item.</summary>
internal static class ItemReader
{
    public static CatalogueItem Read(JsonElement element)
    {
        var keywords = element.GetProperty("keywords");
        return new CatalogueItem(
            Text(element, "id"),
            Kind(Text(element, "kind")),
            Bilingual(element.GetProperty("name")),
            Bilingual(element.GetProperty("industry")),
            ControlPoints(element.GetProperty("controlPoints")),
            Strings(keywords.GetProperty("en")),
            Strings(keywords.GetProperty("zh")),
            element.TryGetProperty("keywordsFrom", out var from) ? Sorted(from, e => e.GetString()!) : ImmutableSortedDictionary<string, string>.Empty,
            Sorted(element.GetProperty("codes"), e => e.GetString()!),
            Sorted(element.GetProperty("presence"), Presence),
            Sorted(element.GetProperty("provenance"), Provenance),
            Text(element, "confidence"),
            OptionalText(element, "note"));
    }

    public static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidDataException($"The catalogue data holds a null {name}.");

    public static string? OptionalText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static ImmutableArray<string> Strings(JsonElement element)
    {
        var strings = ImmutableArray.CreateBuilder<string>(element.GetArrayLength());
        foreach (var value in element.EnumerateArray())
        {
            strings.Add(value.GetString() ?? throw new InvalidDataException("The catalogue data holds a null in a list."));
        }

        return strings.MoveToImmutable();
    }

    public static Provenance Provenance(JsonElement element) => new(
        Text(element, "type"),
        OptionalText(element, "confidence"),
        OptionalText(element, "reference"),
        OptionalText(element, "note"));

    public static BilingualText Bilingual(JsonElement element) => new(Text(element, "zh"), Text(element, "en"));

    private static CatalogueItemKind Kind(string kind) => kind switch
    {
        "prohibited" => CatalogueItemKind.Prohibited,
        "restricted" => CatalogueItemKind.Restricted,
        _ => throw new InvalidDataException($"The catalogue data holds the unknown kind {kind}."),
    };

    private static ImmutableArray<ControlPoint> ControlPoints(JsonElement element)
    {
        var points = ImmutableArray.CreateBuilder<ControlPoint>(element.GetArrayLength());
        foreach (var point in element.EnumerateArray())
        {
            points.Add(new ControlPoint(
                Bilingual(point),
                Text(point, "edition"),
                Provenance(point.GetProperty("provenance")),
                Text(point, "wording"),
                point.TryGetProperty("placeholder", out var placeholder) && placeholder.GetBoolean(),
                OptionalText(point, "from"),
                OptionalText(point, "until")));
        }

        return points.MoveToImmutable();
    }

    private static ItemPresence Presence(JsonElement element) => new(
        Status(Text(element, "status")),
        Text(element, "certainty"),
        OptionalText(element, "note"),
        OptionalText(element, "movedTo"));

    private static PresenceStatus Status(string status) => status switch
    {
        "present" => PresenceStatus.Present,
        "added" => PresenceStatus.Added,
        "modified" => PresenceStatus.Modified,
        "unchanged" => PresenceStatus.Unchanged,
        "likely" => PresenceStatus.Likely,
        "unknown" => PresenceStatus.Unknown,
        "absent" => PresenceStatus.Absent,
        "deleted" => PresenceStatus.Deleted,
        "moved" => PresenceStatus.Moved,
        _ => throw new InvalidDataException($"The catalogue data holds the unknown presence {status}."),
    };

    private static ImmutableSortedDictionary<string, T> Sorted<T>(JsonElement element, Func<JsonElement, T> read)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, T>(OrdinalOrder.Instance);
        foreach (var property in element.EnumerateObject())
        {
            builder[property.Name] = read(property.Value);
        }

        return builder.ToImmutable();
    }
}
