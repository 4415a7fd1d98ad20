using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Reports;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Exports;

/// <summary>Findings with what was decided as SARIF 2.1.0: a finding decided as no transfer, or accepted, is a suppressed result.</summary>
internal static class SarifExport
{
    public static byte[] Write(IReadOnlyList<FindingRow> findings, IReadOnlyDictionary<Guid, DecisionView> decisions)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, ReportFormat.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, findings);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, decisions.GetValueOrDefault(finding.Id));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<FindingRow> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClauseScan");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in findings.DistinctBy(f => f.Rule).OrderBy(f => f.Rule, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Rule);
            WriteText(json, "shortDescription", rule.Content.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, FindingRow finding, DecisionView? decision)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("guid", finding.Id);
        json.WriteString("kind", "review");
        json.WriteString("level", "none");
        json.WriteNumber("rank", finding.Rank);
        WriteText(json, "message", finding.Content.Message);
        WriteLocation(json, finding);
        json.WriteStartObject("properties");
        json.WriteString("category", finding.Category);
        json.WriteString("severity", finding.Severity);
        json.WriteString("direction", finding.Direction);
        json.WriteString("transferor", finding.Content.Transferor);
        json.WriteString("transferee", finding.Content.Transferee);
        json.WriteString("status", finding.Status.ToString());
        json.WriteString("agreement", finding.AgreementName);
        json.WriteString("item", decision?.ItemId);
        json.WriteStartArray("candidates");
        foreach (var candidate in finding.Content.Candidates)
        {
            json.WriteStringValue(candidate.ItemId);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("suppressions");
        if (decision is not null && finding.Status is FindingStatus.NotATransfer or FindingStatus.Accepted)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", decision!.Reason ?? decision.Verdict.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, FindingRow finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", $"urn:uuid:{finding.VersionId:D}");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("charOffset", finding.Start);
        json.WriteNumber("charLength", finding.Length);
        WriteText(json, "snippet", finding.Content.Words);
        json.WriteEndObject();
        json.WriteEndObject();
        if (!finding.Content.ClausePath.IsDefaultOrEmpty)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", ReportFormat.ClausePath(finding.Content.ClausePath));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
