using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads one control point.</summary>
internal static class ControlPointReader
{
    public static ControlPoint Read(ref Utf8JsonReader json)
    {
        string? chinese = null, english = null, edition = null, wording = null, from = null, until = null;
        Provenance? provenance = null;
        var placeholder = false;
        int? number = null;
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
            else if (json.ValueTextEquals("edition"u8))
            {
                edition = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("wording"u8))
            {
                wording = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("placeholder"u8))
            {
                placeholder = JsonFields.Flag(ref json);
            }
            else if (json.ValueTextEquals("number"u8))
            {
                number = JsonFields.Number(ref json);
            }
            else if (json.ValueTextEquals("from"u8))
            {
                from = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("until"u8))
            {
                until = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("provenance"u8))
            {
                provenance = FactReader.Provenance(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new ControlPoint(
            new BilingualText(JsonFields.Required(chinese, "zh"), JsonFields.Required(english, "en")),
            JsonFields.Required(edition, "edition"),
            JsonFields.Required(provenance, "provenance"),
            JsonFields.Required(wording, "wording"),
            placeholder,
            from,
            until)
        {
            Number = number,
        };
    }
}
