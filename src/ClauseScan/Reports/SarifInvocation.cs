using System.Text.Json;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>The run itself, and all that it could not read.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SarifArtifact> artifacts, Func<DiagnosticDescriptor, int?> ruleIndex)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", artifacts.All(a => a.Gaps.Count == 0));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var artifact in artifacts)
        {
            foreach (var gap in artifact.Gaps)
            {
                WriteNotification(json, artifact, gap, ruleIndex(gap.Rule));
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, SarifArtifact artifact, ReadingGap gap, int? ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("level", gap.IsWhole ? "error" : SarifTool.Level(gap.Rule.EnabledSeverity));
        SarifTool.WriteText(json, "message", gap.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        artifact.WriteReference(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("associatedRule");
        json.WriteString("id", gap.Rule.Id);
        if (ruleIndex is { } index)
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
        json.WriteStartObject("properties");
        AgreementJson.WriteNumberOrNull(json, "page", gap.Page);
        json.WriteString("outcome", ReportFormat.Outcome(artifact.Facts.Outcome));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
