using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads the small parts that items, editions and procedures are made of.</summary>
internal static class FactReader
{
    /// <summary>Names in both languages.</summary>
    public static BilingualText Bilingual(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        string? chinese = null, english = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("zh"u8))
            {
                chinese = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("en"u8))
            {
                english = JsonFields.Text(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new BilingualText(JsonFields.Required(chinese, "zh"), JsonFields.Required(english, "en"));
    }

    /// <summary>Where a fact comes from.</summary>
    public static Provenance Provenance(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        string? type = null, confidence = null, reference = null, note = null, sha256 = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("type"u8))
            {
                type = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("confidence"u8))
            {
                confidence = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("reference"u8))
            {
                reference = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("note"u8))
            {
                note = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("sha256"u8))
            {
                sha256 = JsonFields.Text(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new Provenance(JsonFields.Required(type, "type"), confidence, reference, note) { Sha256 = sha256 };
    }

    /// <summary>What an edition did with an item.</summary>
    public static ItemPresence Presence(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        string? status = null, certainty = null, note = null, movedTo = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("status"u8))
            {
                status = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("certainty"u8))
            {
                certainty = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("note"u8))
            {
                note = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("movedTo"u8))
            {
                movedTo = JsonFields.Text(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new ItemPresence(Status(JsonFields.Required(status, "status")), JsonFields.Required(certainty, "certainty"), note, movedTo);
    }

    private static PresenceStatus Status(string status) =>
        PresenceWord.Parse(status) ?? throw new InvalidDataException($"The catalogue data holds the unknown presence {status}.");
}
