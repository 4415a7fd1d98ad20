using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue;

/// <summary>What follows when a technology is of one class: what the exporter must do, in order, and what happens otherwise.</summary>
/// <param name="Class">The class.</param>
/// <param name="Heading">The class in words.</param>
/// <param name="Steps">What follows, in order.</param>
public sealed record ExportProcedure(ExportClass Class, BilingualText Heading, ImmutableArray<ProcedureStep> Steps)
{
    private static readonly Lazy<ImmutableArray<ExportProcedure>> s_all = new(() => Read(EmbeddedData.Bytes("procedure.json")));

    /// <summary>The procedures of the three classes.</summary>
    public static ImmutableArray<ExportProcedure> All => s_all.Value;

    /// <summary>The procedure of a class.</summary>
    public static ExportProcedure For(ExportClass exportClass) => All.First(p => p.Class == exportClass);

    /// <summary>The procedure for an item of the catalogue.</summary>
    public static ExportProcedure For(CatalogueItemKind kind) =>
        For(kind == CatalogueItemKind.Prohibited ? ExportClass.Prohibited : ExportClass.Restricted);

    internal static ImmutableArray<ExportProcedure> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var procedures = ImmutableArray.CreateBuilder<ExportProcedure>();
        foreach (var element in document.RootElement.GetProperty("classes").EnumerateArray())
        {
            var steps = ImmutableArray.CreateBuilder<ProcedureStep>();
            foreach (var step in element.GetProperty("steps").EnumerateArray())
            {
                steps.Add(new ProcedureStep(
                    ItemReader.Bilingual(step), ItemReader.Text(step, "basis"), ItemReader.Provenance(step.GetProperty("provenance"))));
            }

            procedures.Add(new ExportProcedure(
                ClassOf(ItemReader.Text(element, "class")), ItemReader.Bilingual(element.GetProperty("heading")), steps.ToImmutable()));
        }

        return procedures.ToImmutable();
    }

    private static ExportClass ClassOf(string name) => name switch
    {
        "prohibited" => ExportClass.Prohibited,
        "restricted" => ExportClass.Restricted,
        "not-listed" => ExportClass.NotListed,
        _ => throw new InvalidDataException($"The procedure data holds the unknown class {name}."),
    };
}
