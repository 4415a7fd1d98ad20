using System.Text.Json;
using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>Candidates as JSON.</summary>
public static class CandidateJson
{
    /// <summary>An array of candidates in their order.</summary>
    public static void Write(Utf8JsonWriter json, string property, IEnumerable<CatalogueCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(candidates);
        json.WriteStartArray(property);
        foreach (var candidate in candidates)
        {
            json.WriteStartObject();
            json.WriteString("id", candidate.Item.Id);
            json.WriteString("code", candidate.Code);
            json.WriteString("kind", ReportFormat.Kind(candidate.Item.Kind));
            json.WriteString("name", ReportFormat.Name(candidate.Item.Name));
            json.WriteString("nameZh", candidate.Item.Name.Chinese);
            json.WriteString("edition", ReportFormat.Edition(candidate.Edition));
            WriteScore(json, candidate);
            json.WriteString("certainty", Certainty.Of(candidate.Item, candidate.Edition));
            WriteEvidence(json, candidate);
            ControlPointJson.Write(json, candidate.ControlPoints);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteScore(Utf8JsonWriter json, CatalogueCandidate candidate) =>
        json.WriteNumber("score", ReportFormat.Number(candidate.Score));

    internal static void WriteEvidence(Utf8JsonWriter json, CatalogueCandidate candidate)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in candidate.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("field", evidence.Field);
            json.WriteString("words", evidence.Words);
            json.WriteString("matched", evidence.Matched);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
