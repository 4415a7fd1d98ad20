using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Reports;

/// <summary>How the reports write dates, severities, directions, clause paths and JSON.</summary>
public static class ReportFormat
{
    /// <summary>Readable JSON: indented, Chinese as it is.</summary>
    public static JsonWriterOptions Indented { get; } =
        new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON on one line, Chinese as it is.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes out what the writer holds and ends the line.</summary>
    public static void EndLine(Utf8JsonWriter json, Stream output)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(output);
        json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    /// <summary>The date as yyyy-MM-dd.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The edition by the date from which it was in force.</summary>
    public static string Edition(CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Date(edition.EffectiveFrom);
    }

    /// <summary>The severity by its word in configuration files.</summary>
    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => "none",
    };

    /// <summary>The direction in lower case.</summary>
    public static string Direction(TransferDirection direction) => direction switch
    {
        TransferDirection.Outbound => "outbound",
        TransferDirection.Inbound => "inbound",
        TransferDirection.Domestic => "domestic",
        TransferDirection.Offshore => "offshore",
        _ => "unknown",
    };

    /// <summary>"prohibited" or "restricted".</summary>
    public static string Kind(CatalogueItemKind kind) => kind == CatalogueItemKind.Prohibited ? "prohibited" : "restricted";

    /// <summary>The kind of a step on the way to a description, in lower case.</summary>
    public static string StepKind(DescriptionStepKind kind) => kind switch
    {
        DescriptionStepKind.Clause => "clause",
        DescriptionStepKind.Title => "title",
        DescriptionStepKind.Recital => "recital",
        DescriptionStepKind.Term => "term",
        DescriptionStepKind.Provision => "provision",
        DescriptionStepKind.Schedule => "schedule",
        _ => "words",
    };

    /// <summary>The kind of an item by the word that its catalogue has for it.</summary>
    public static string Kind(CatalogueItem item, CatalogueEdition edition)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(edition);
        return Name(edition.Catalogue.KindOf(item.Kind));
    }

    /// <summary>The customs territory as one lower-case word or two.</summary>
    public static string Territory(TerritoryKind territory) => territory switch
    {
        TerritoryKind.MainlandChina => "mainland China",
        TerritoryKind.HongKong => "Hong Kong",
        TerritoryKind.Macau => "Macau",
        TerritoryKind.Taiwan => "Taiwan",
        TerritoryKind.Foreign => "foreign",
        _ => "unknown",
    };

    /// <summary>How much was read, in one word.</summary>
    public static string Outcome(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Whole => "whole",
        ReadingOutcome.Partial => "partial",
        _ => "unread",
    };

    /// <summary>The number with two decimals at most; 0 for what is no number.</summary>
    public static double Number(double value) => double.IsFinite(value) ? Math.Round(value, 2) : 0;

    /// <summary>The rank, kept within 0 to 100.</summary>
    public static double Rank(double rank) => Math.Clamp(Number(rank), 0, 100);

    /// <summary>The clause path on one line: "Art. 6 › 6.3 › (b)".</summary>
    public static string ClausePath(IEnumerable<string> path) => string.Join(" › ", path);

    /// <summary>The name in English, or in Chinese where the English one is not held.</summary>
    public static string Name(BilingualText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.English.Length > 0 ? name.English : name.Chinese;
    }
}
