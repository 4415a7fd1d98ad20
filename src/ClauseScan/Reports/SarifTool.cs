using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>The tool and its rules, as SARIF has them.</summary>
internal static class SarifTool
{
    /// <summary>Begins a log of one run, up to the start of its results.</summary>
    public static void WriteHead(Utf8JsonWriter json, string version, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Write(json, version, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    private static void Write(Utf8JsonWriter json, string version, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClauseScan");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        WriteText(json, "shortDescription", "Screens agreements for technology transfer out of China.");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", RuleText.Identifier(rule));
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.What);
        json.WriteStartObject("help");
        json.WriteString("text", RuleText.Plain(rule));
        json.WriteString("markdown", RuleText.Markdown(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.DefaultSeverity != DiagnosticSeverity.None);
        json.WriteString("level", Level(rule.EnabledSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteStartArray("tags");
        json.WriteStringValue(DiagnosticCategory.IsTransfer(rule.Category) ? "technology-transfer" : "agreement");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
