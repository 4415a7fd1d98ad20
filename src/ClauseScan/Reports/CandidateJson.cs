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
            if (!candidate.Edition.Catalogue.IsChina)
            {
                json.WriteString("catalogue", candidate.Edition.Catalogue.Id);
            }

            WriteScore(json, candidate);
            json.WriteString("certainty", Certainty.Of(candidate.Item, candidate.Edition));
            WriteEvidence(json, candidate);
            WritePath(json, candidate);
            ControlPointJson.Write(json, candidate.ControlPoints);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The way to the words that describe; left out for a text that is no agreement.</summary>
    internal static void WritePath(Utf8JsonWriter json, CatalogueCandidate candidate)
    {
        if (candidate.Path.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("path");
        foreach (var step in candidate.Path)
        {
            json.WriteStartObject();
            json.WriteString("kind", ReportFormat.StepKind(step.Kind));
            json.WriteString("label", step.Label);
            json.WriteNumber("charOffset", step.Span.Start);
            json.WriteNumber("charLength", step.Span.Length);
            json.WriteStartArray("clausePath");
            foreach (var label in step.ClausePath)
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
            AgreementJson.WriteNumberOrNull(json, "page", step.Page);
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
