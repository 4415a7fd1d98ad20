using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Analyzers;
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
            SarifTool.WriteHead(json, ProgramVersion.Text, BuiltInAnalyzers.Descriptors);
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

    private static void WriteResult(Utf8JsonWriter json, FindingRow finding, DecisionView? decision)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("guid", finding.Id);
        json.WriteString("kind", "review");
        json.WriteString("level", "none");
        json.WriteNumber("rank", finding.Rank);
        SarifTool.WriteText(json, "message", finding.Content.Message);
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
        SarifTool.WriteText(json, "snippet", finding.Content.Words);
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
}
