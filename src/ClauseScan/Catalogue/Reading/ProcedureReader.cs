using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads what follows from each class.</summary>
internal static class ProcedureReader
{
    public static ImmutableArray<ExportProcedure> Read(ReadOnlySpan<byte> json) =>
        CatalogueFile<ExportProcedure>.Read(json, "classes", Procedure).Rows;

    private static ExportProcedure Procedure(ref Utf8JsonReader json)
    {
        string? name = null;
        BilingualText? heading = null;
        ImmutableArray<ProcedureStep> steps = [];
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("class"u8))
            {
                name = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("heading"u8))
            {
                heading = FactReader.Bilingual(ref json);
            }
            else if (json.ValueTextEquals("steps"u8))
            {
                steps = JsonFields.Objects(ref json, Step);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return new ExportProcedure(ClassOf(JsonFields.Required(name, "class")), JsonFields.Required(heading, "heading"), steps);
    }

    private static ProcedureStep Step(ref Utf8JsonReader json)
    {
        string? english = null, chinese = null, basis = null, article = null;
        BilingualText? brief = null;
        Provenance? provenance = null;
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("en"u8))
            {
                english = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("zh"u8))
            {
                chinese = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("brief"u8))
            {
                brief = FactReader.Bilingual(ref json);
            }
            else if (json.ValueTextEquals("article"u8))
            {
                article = JsonFields.Text(ref json);
            }
            else if (json.ValueTextEquals("basis"u8))
            {
                basis = JsonFields.Text(ref json);
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

        return new ProcedureStep(
            new BilingualText(JsonFields.Required(chinese, "zh"), JsonFields.Required(english, "en")),
            JsonFields.Required(basis, "basis"),
            JsonFields.Required(provenance, "provenance"))
        {
            Brief = brief,
            Article = article,
        };
    }

    private static ExportClass ClassOf(string name) => name switch
    {
        "prohibited" => ExportClass.Prohibited,
        "restricted" => ExportClass.Restricted,
        "not-listed" => ExportClass.NotListed,
        _ => throw new InvalidDataException($"The procedure data holds the unknown class {name}."),
    };
}
