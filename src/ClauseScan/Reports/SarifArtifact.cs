using System.Text.Json;

namespace ClauseScan.Reports;

/// <summary>A file that was looked at.</summary>
internal sealed record SarifArtifact(string Uri, int Index, string Sha256, AgreementFacts Facts, IReadOnlyList<ReadingGap> Gaps)
{
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<SarifArtifact> artifacts)
    {
        json.WriteStartArray("artifacts");
        foreach (var artifact in artifacts)
        {
            artifact.Write(json);
        }

        json.WriteEndArray();
    }

    public void WriteReference(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri);
        json.WriteNumber("index", Index);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", Uri);
        json.WriteNumber("index", Index);
        json.WriteEndObject();
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        if (Sha256.Length > 0)
        {
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", Sha256);
            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        AgreementJson.WriteFacts(json, Facts);
        AgreementJson.WriteCandidates(json, Facts);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
