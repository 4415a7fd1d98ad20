using System.Text.Json;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Reports;

/// <summary>A finding as SARIF has it.</summary>
internal static class SarifResult
{
    public static void Write(
        Utf8JsonWriter json, ScanResult result, Finding finding, SarifArtifact artifact, int? ruleIndex, SarifTaxonomies taxonomies)
    {
        var diagnostic = finding.Diagnostic;
        var span = result.WordsOf(diagnostic);
        var isFailure = ReadingRules.MeansUnread(diagnostic.Descriptor);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        if (ruleIndex is { } index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("kind", isFailure ? "fail" : "review");
        json.WriteString("level", isFailure ? SarifTool.Level(diagnostic.Severity) : "none");
        json.WriteNumber("rank", ReportFormat.Rank(diagnostic.Rank));
        SarifTool.WriteText(json, "message", diagnostic.Message);
        WriteLocation(json, result, finding, artifact, span);
        WriteOtherVersion(json, result, diagnostic, artifact);
        WriteFingerprints(json, result, finding, span);
        taxonomies.WriteReferences(json, finding.Candidates);
        WriteProperties(json, result, finding);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, ScanResult result, Finding finding, SarifArtifact artifact, TextSpan span)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        artifact.WriteReference(json);
        if (!span.IsEmpty)
        {
            WriteRegion(json, result, span);
        }

        json.WriteEndObject();
        if (finding.ClausePath.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", finding.ClausePath[^1]);
            json.WriteString("fullyQualifiedName", ReportFormat.ClausePath(finding.ClausePath));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteOtherVersion(Utf8JsonWriter json, ScanResult result, Diagnostic diagnostic, SarifArtifact artifact)
    {
        if (diagnostic.OtherVersion is not { } span)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        json.WriteStartObject();
        SarifTool.WriteText(json, "message", "the clause in the agreement's other language");
        json.WriteStartObject("physicalLocation");
        artifact.WriteReference(json);
        WriteRegion(json, result, span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, ScanResult result, TextSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", result.Document.Text.Slice(span));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFingerprints(Utf8JsonWriter json, ScanResult result, Finding finding, TextSpan span)
    {
        json.WriteStartObject("partialFingerprints");
        if (!span.IsEmpty)
        {
            json.WriteString(Fingerprints.ClauseText, Fingerprints.OfText(result.Document.Text.Slice(span)));
        }

        if (finding.ClausePath.Length > 0)
        {
            json.WriteString(Fingerprints.ClausePath, Fingerprints.OfPath(finding.ClausePath));
        }

        json.WriteString(Fingerprints.RuleFacts, Fingerprints.OfFacts(finding));
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ScanResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject("properties");
        json.WriteString("category", diagnostic.Descriptor.Category);
        json.WriteString("severity", ReportFormat.Severity(diagnostic.Severity));
        AgreementJson.WriteTransfer(json, result, diagnostic.Transfer);
        AgreementJson.WriteNumberOrNull(json, "page", finding.Page ?? diagnostic.Page);
        AgreementJson.WriteEvidence(json, diagnostic);
        AgreementJson.WriteRectangles(json, result, result.PlacesOf(diagnostic).AsSpan());
        RevisionText.Write(json, finding.Revisions);
        json.WriteStartArray("candidates");
        foreach (var candidate in finding.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("id", candidate.Item.Id);
            CandidateJson.WriteScore(json, candidate);
            CandidateJson.WriteEvidence(json, candidate);
            CandidateJson.WritePath(json, candidate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
