using System.Text.Json;

namespace ClauseScan.Catalogue.Writing;

/// <summary>Writes one item.</summary>
internal static class ItemWriter
{
    public static void Write(Utf8JsonWriter json, CatalogueItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("kind", item.Kind == CatalogueItemKind.Prohibited ? "prohibited" : "restricted");
        FactWriter.Write(json, "name", item.Name);
        FactWriter.Write(json, "industry", item.Industry);
        json.WriteString("confidence", item.Confidence);
        FactWriter.WriteIfKnown(json, "note", item.Note);
        FactWriter.Write(json, "codes", item.Codes);
        json.WriteStartObject("presence");
        foreach (var (edition, presence) in item.Presence)
        {
            WritePresence(json, edition, presence);
        }

        json.WriteEndObject();
        json.WriteStartArray("controlPoints");
        foreach (var point in item.ControlPoints)
        {
            WritePoint(json, point);
        }

        json.WriteEndArray();
        json.WriteStartObject("keywords");
        FactWriter.Write(json, "en", item.EnglishKeywords);
        FactWriter.Write(json, "zh", item.ChineseKeywords);
        json.WriteEndObject();
        if (!item.Hints.IsEmpty)
        {
            FactWriter.Write(json, "hints", item.Hints);
        }

        if (!item.KeywordsFrom.IsEmpty)
        {
            FactWriter.Write(json, "keywordsFrom", item.KeywordsFrom);
        }

        json.WriteStartObject("provenance");
        foreach (var (field, provenance) in item.Provenance)
        {
            FactWriter.Write(json, field, provenance);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePresence(Utf8JsonWriter json, string edition, ItemPresence presence)
    {
        json.WriteStartObject(edition);
        json.WriteString("status", PresenceWord.Of(presence.Status));
        json.WriteString("certainty", presence.Certainty);
        FactWriter.WriteIfKnown(json, "note", presence.Note);
        FactWriter.WriteIfKnown(json, "movedTo", presence.MovedTo);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, ControlPoint point)
    {
        json.WriteStartObject();
        if (point.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        json.WriteString("zh", point.Text.Chinese);
        json.WriteString("en", point.Text.English);
        json.WriteString("edition", point.Edition);
        FactWriter.WriteIfKnown(json, "from", point.From);
        FactWriter.WriteIfKnown(json, "until", point.Until);
        json.WriteString("wording", point.WordingStatus);
        if (point.IsPlaceholder)
        {
            json.WriteBoolean("placeholder", true);
        }

        FactWriter.Write(json, "provenance", point.Provenance);
        json.WriteEndObject();
    }
}
