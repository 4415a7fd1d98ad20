using System.Text.Json;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Reports;

/// <summary>ClauseScan's own JSON: one object an agreement, with its findings and candidates.</summary>
public sealed class JsonReport : ScanReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly ProcedureJson _procedures = new();

    /// <summary>A report written to a stream, which stays open.</summary>
    public JsonReport(Stream output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _output = output;
        _json = new Utf8JsonWriter(output, ReportFormat.Indented);
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        _json.WriteString("tool", "clausescan " + settings.Version);
        _json.WriteStartObject("catalogue");
        _json.WriteStartArray("editions");
        foreach (var edition in settings.Editions)
        {
            _json.WriteStringValue(ReportFormat.Edition(edition));
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteStartArray("agreements");
    }

    /// <inheritdoc/>
    public override void Add(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _json.WriteStartObject();
        _json.WriteString("path", result.Document.Path);
        _json.WriteString("sha256", result.Document.Sha256);
        var facts = AgreementFacts.Of(result);
        _procedures.Add(facts.Consequences);
        AgreementJson.WriteFacts(_json, facts);
        WriteGaps(result);
        _json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            if (finding.Diagnostic.Severity != DiagnosticSeverity.None)
            {
                WriteFinding(result, finding);
            }
        }

        _json.WriteEndArray();
        AgreementJson.WriteCandidates(_json, facts);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _json.WriteEndArray();
        _procedures.WriteAll(_json);
        _json.WriteEndObject();
        ReportFormat.EndLine(_json, _output);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _json.Dispose();

    private void WriteGaps(ScanResult result)
    {
        _json.WriteStartArray("notRead");
        foreach (var gap in ReadingGap.Of(result))
        {
            _json.WriteStartObject();
            _json.WriteString("rule", gap.Rule.Id);
            AgreementJson.WriteNumberOrNull(_json, "page", gap.Page);
            _json.WriteString("message", gap.Message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteFinding(ScanResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var span = result.WordsOf(diagnostic);
        _json.WriteStartObject();
        _json.WriteString("rule", diagnostic.Descriptor.Id);
        _json.WriteString("title", diagnostic.Descriptor.Title);
        _json.WriteString("category", diagnostic.Descriptor.Category);
        _json.WriteString("severity", ReportFormat.Severity(diagnostic.Severity));
        _json.WriteNumber("rank", ReportFormat.Rank(diagnostic.Rank));
        _json.WriteString("message", diagnostic.Message);
        WriteSpan(span);
        _json.WriteString("text", result.Document.Text.Slice(span));
        _json.WriteStartArray("clausePath");
        foreach (var label in finding.ClausePath)
        {
            _json.WriteStringValue(label);
        }

        _json.WriteEndArray();
        AgreementJson.WriteNumberOrNull(_json, "page", finding.Page ?? diagnostic.Page);
        AgreementJson.WriteTransfer(_json, result, diagnostic.Transfer);
        AgreementJson.WriteEvidence(_json, diagnostic);
        AgreementJson.WriteRectangles(_json, result, result.PlacesOf(diagnostic).AsSpan());
        AgreementJson.WriteOtherVersion(_json, result, diagnostic);
        RevisionText.Write(_json, finding.Revisions);
        CandidateJson.Write(_json, "candidates", finding.Candidates);
        _json.WriteEndObject();
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteStartObject("span");
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("length", span.Length);
        _json.WriteEndObject();
    }
}
