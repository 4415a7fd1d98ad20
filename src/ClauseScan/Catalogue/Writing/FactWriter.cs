using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Writing;

/// <summary>Writes the small parts that items and editions are made of.</summary>
internal static class FactWriter
{
    public static void Write(Utf8JsonWriter json, string property, BilingualText text)
    {
        json.WriteStartObject(property);
        json.WriteString("zh", text.Chinese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string property, ImmutableArray<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, string property, ImmutableSortedDictionary<string, string> table)
    {
        json.WriteStartObject(property);
        foreach (var (name, text) in table)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string property, Provenance provenance)
    {
        json.WriteStartObject(property);
        json.WriteString("type", provenance.Type);
        WriteIfKnown(json, "confidence", provenance.Confidence);
        WriteIfKnown(json, "reference", provenance.Reference);
        WriteIfKnown(json, "sha256", provenance.Sha256);
        WriteIfKnown(json, "note", provenance.Note);
        json.WriteEndObject();
    }

    public static void WriteIfKnown(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }
}
