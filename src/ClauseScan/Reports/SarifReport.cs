using System.Text.Json;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>A SARIF 2.1.0 log of one run.</summary>
/// <remarks>
/// Results have the kind "review", for a person must decide; the standard then asks for the level "none", so that the severity stands in
/// <c>properties.severity</c>. What could not be read has the kind "fail" and its severity as level. Offsets count UTF-16 code units of the
/// agreement's canonical text, which the file's own bytes need not be.
/// </remarks>
public sealed class SarifReport : ScanReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly ReportSettings _settings;
    private readonly SarifTaxonomies _taxonomies = new();
    private readonly ProcedureJson _procedures = new();
    private readonly List<SarifArtifact> _artifacts = [];
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    /// <summary>A log written to a stream, which stays open.</summary>
    public SarifReport(Stream output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _output = output;
        _json = new Utf8JsonWriter(output, ReportFormat.Indented);
        foreach (var rule in settings.Rules)
        {
            _ruleIndexes.TryAdd(rule.Id, _ruleIndexes.Count);
        }

        SarifTool.WriteHead(_json, settings.Version, settings.Rules);
    }

    /// <inheritdoc/>
    public override void Add(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var artifact = new SarifArtifact(
            _settings.UriOf(result.Document.Path), _artifacts.Count, result.Document.Sha256, AgreementFacts.Of(result), ReadingGap.Of(result));
        _artifacts.Add(artifact);
        _procedures.Add(artifact.Facts.Consequences);
        foreach (var finding in result.Findings)
        {
            if (finding.Diagnostic.Severity != DiagnosticSeverity.None)
            {
                SarifResult.Write(_json, result, finding, artifact, IndexOf(finding.Diagnostic.Descriptor), _taxonomies);
            }
        }

        _json.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _json.WriteEndArray();
        SarifArtifact.WriteAll(_json, _artifacts);
        SarifInvocation.Write(_json, _artifacts, IndexOf);
        _taxonomies.Write(_json);
        _json.WriteStartObject("properties");
        _procedures.WriteAll(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        ReportFormat.EndLine(_json, _output);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _json.Dispose();

    private int? IndexOf(DiagnosticDescriptor rule) => _ruleIndexes.TryGetValue(rule.Id, out var index) ? index : null;
}
