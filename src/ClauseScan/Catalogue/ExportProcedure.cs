using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue;

/// <summary>What follows when a technology is of one class: what the exporter must do, in order, and what happens otherwise.</summary>
/// <param name="Class">The class.</param>
/// <param name="Heading">The class in words.</param>
/// <param name="Steps">What follows, in order.</param>
public sealed record ExportProcedure(ExportClass Class, BilingualText Heading, ImmutableArray<ProcedureStep> Steps)
{
    private static readonly Lazy<ImmutableArray<ExportProcedure>> s_all = new(() => ProcedureReader.Read(EmbeddedData.Bytes("procedure.json")));

    /// <summary>The procedures of the three classes.</summary>
    public static ImmutableArray<ExportProcedure> All => s_all.Value;

    /// <summary>The procedure of a class.</summary>
    public static ExportProcedure For(ExportClass exportClass) => All.First(p => p.Class == exportClass);

    /// <summary>The procedure for an item of the catalogue.</summary>
    public static ExportProcedure For(CatalogueItemKind kind) =>
        For(kind == CatalogueItemKind.Prohibited ? ExportClass.Prohibited : ExportClass.Restricted);
}
