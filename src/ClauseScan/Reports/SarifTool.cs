using System.Text.Json;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>The tool and its rules, as SARIF has them.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, ReportSettings settings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClauseScan");
        json.WriteString("version", settings.Version);
        json.WriteString("semanticVersion", settings.Version);
        WriteText(json, "shortDescription", "Screens agreements for technology transfer out of China.");
        json.WriteStartArray("rules");
        foreach (var rule in settings.Rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
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
