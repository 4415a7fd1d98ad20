using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClauseScan.Catalogue.Writing;

/// <summary>Writes a catalogue as one file in the format that Data/README.md describes.</summary>
internal static class CatalogueWriter
{
    private static readonly JsonWriterOptions s_layout =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, TechnologyCatalogue catalogue)
    {
        using var json = new Utf8JsonWriter(output, s_layout);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        WriteName(json, catalogue.Name);
        json.WriteStartObject("counts");
        json.WriteNumber("editions", catalogue.Editions.Length);
        json.WriteNumber("items", catalogue.Items.Length);
        json.WriteNumber("controlPoints", catalogue.Items.Sum(i => i.ControlPoints.Length));
        json.WriteNumber("placeholders", catalogue.Items.Sum(i => i.ControlPoints.Count(p => p.IsPlaceholder)));
        json.WriteEndObject();
        WriteWords(json, "genericWords", catalogue.GenericWords);
        WriteWords(json, "commonWords", catalogue.CommonWords);
        json.WriteStartArray("editions");
        foreach (var edition in catalogue.Editions)
        {
            EditionWriter.Write(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in catalogue.Items)
        {
            ItemWriter.Write(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteName(Utf8JsonWriter json, CatalogueName name)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("id", name.Id);
        json.WriteString("zh", name.Name.Chinese);
        json.WriteString("en", name.Name.English);
        if (!name.IsChina)
        {
            json.WriteStartObject("kinds");
            FactWriter.Write(json, "prohibited", name.Prohibited);
            FactWriter.Write(json, "restricted", name.Restricted);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        if (!words.IsEmpty)
        {
            FactWriter.Write(json, name, words);
        }
    }
}
