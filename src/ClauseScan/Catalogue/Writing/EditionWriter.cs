using System.Text.Json;

namespace ClauseScan.Catalogue.Writing;

/// <summary>Writes one edition, without its items.</summary>
internal static class EditionWriter
{
    public static void Write(Utf8JsonWriter json, CatalogueEdition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Id);
        json.WriteString("effectiveFrom", edition.Id);
        json.WriteString("instrument", edition.Instrument);
        WriteCounts(json, "official", edition.OfficialProhibited, edition.OfficialRestricted);
        FactWriter.WriteIfKnown(json, "officialNote", edition.OfficialNote);
        if (edition.OfficialChanges is { } changes)
        {
            json.WriteStartObject("officialChanges");
            json.WriteNumber("added", changes.Added);
            json.WriteNumber("deleted", changes.Deleted);
            json.WriteNumber("modified", changes.Modified);
            json.WriteEndObject();
        }

        var prohibited = edition.Items.Count(i => i.Kind == CatalogueItemKind.Prohibited);
        WriteCounts(json, "held", prohibited, edition.Items.Length - prohibited);
        FactWriter.WriteIfKnown(json, "codeSystem", edition.CodeSystem);
        FactWriter.Write(json, "officialText", edition.OfficialTexts.IsDefault ? [] : edition.OfficialTexts);
        FactWriter.Write(json, "provenance", edition.Provenance);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string property, int prohibited, int restricted)
    {
        json.WriteStartObject(property);
        json.WriteNumber("prohibited", prohibited);
        json.WriteNumber("restricted", restricted);
        json.WriteEndObject();
    }
}
