using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads which catalogue a file is of.</summary>
internal static class CatalogueNameReader
{
    public static CatalogueName Read(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        string? id = null, chinese = null, english = null;
        BilingualText? prohibited = null, restricted = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
            {
                id = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("zh"u8))
            {
                chinese = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("en"u8))
            {
                english = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("kinds"u8))
            {
                (prohibited, restricted) = Kinds(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new CatalogueName(
            JsonFields.Required(id, "catalogue.id"),
            new BilingualText(chinese ?? "", JsonFields.Required(english, "catalogue.en")),
            prohibited ?? CatalogueName.GenericProhibited,
            restricted ?? CatalogueName.GenericRestricted);
    }

    private static (BilingualText? Prohibited, BilingualText? Restricted) Kinds(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        BilingualText? prohibited = null, restricted = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("prohibited"u8))
            {
                prohibited = FactReader.Bilingual(ref json);
            }
            else if (json.ValueTextEquals("restricted"u8))
            {
                restricted = FactReader.Bilingual(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return (prohibited, restricted);
    }
}
