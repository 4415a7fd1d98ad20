using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads the regimes apart from the catalogue.</summary>
internal static class OtherRegimeReader
{
    public static ImmutableArray<OtherRegime> Read(ReadOnlySpan<byte> json) =>
        CatalogueFile<OtherRegime>.Read(json, "regimes", Regime).Rows;

    private static OtherRegime Regime(ref Utf8JsonReader json)
    {
        string? id = null;
        ImmutableArray<string> items = [];
        BilingualText? name = null, text = null, status = null;
        Provenance? provenance = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
            {
                id = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("name"u8))
            {
                name = FactReader.Bilingual(ref json);
            }
            else if (json.ValueTextEquals("items"u8))
            {
                items = JsonFields.Texts(ref json);
            }
            else if (json.ValueTextEquals("text"u8))
            {
                text = FactReader.Bilingual(ref json);
            }
            else if (json.ValueTextEquals("status"u8))
            {
                status = FactReader.Bilingual(ref json);
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

        return new OtherRegime(
            JsonFields.Required(id, "id"),
            JsonFields.Required(name, "name"),
            items,
            JsonFields.Required(text, "text"),
            JsonFields.Required(status, "status"),
            JsonFields.Required(provenance, "provenance"));
    }
}
