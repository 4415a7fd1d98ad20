using System.Text.Json;
using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>Procedures and other regimes as JSON: named for each agreement, and written out once a report as far as any agreement names them.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ProcedureJson
{
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regimes = new(StringComparer.Ordinal);

    /// <summary>Notes what an agreement names.</summary>
    public void Add(Consequences consequences)
    {
        _classes.UnionWith(consequences.Procedures.Select(p => ProcedureText.Class(p.Class)));
        _regimes.UnionWith(consequences.OtherRegimes.Select(r => r.Id));
    }

    /// <summary>Writes the names of those of an agreement.</summary>
    public static void WriteNames(Utf8JsonWriter json, Consequences consequences)
    {
        Write("procedures", consequences.Procedures.Select(p => ProcedureText.Class(p.Class)));
        Write("otherRegimes", consequences.OtherRegimes.Select(r => r.Id));

        void Write(string property, IEnumerable<string> names)
        {
            json.WriteStartArray(property);
            foreach (var name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Writes out all that was named.</summary>
    public void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartArray("procedures");
        foreach (var procedure in ExportProcedure.All.Where(p => _classes.Contains(ProcedureText.Class(p.Class))))
        {
            WriteProcedure(json, procedure);
        }

        json.WriteEndArray();
        json.WriteStartArray("otherRegimes");
        foreach (var regime in OtherRegime.All.Where(r => _regimes.Contains(r.Id)))
        {
            WriteRegime(json, regime);
        }

        json.WriteEndArray();
    }

    private static void WriteProcedure(Utf8JsonWriter json, ExportProcedure procedure)
    {
        json.WriteStartObject();
        json.WriteString("class", ProcedureText.Class(procedure.Class));
        WriteBoth(json, "heading", procedure.Heading);
        json.WriteStartArray("steps");
        foreach (var step in procedure.Steps)
        {
            json.WriteStartObject();
            WriteBoth(json, "text", step.Text);
            json.WriteString("basis", step.Basis);
            WriteProvenance(json, step.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegime(Utf8JsonWriter json, OtherRegime regime)
    {
        json.WriteStartObject();
        json.WriteString("id", regime.Id);
        WriteBoth(json, "name", regime.Name);
        WriteBoth(json, "text", regime.Text);
        WriteBoth(json, "status", regime.Status);
        WriteProvenance(json, regime.Provenance);
        json.WriteEndObject();
    }

    private static void WriteBoth(Utf8JsonWriter json, string property, BilingualText text)
    {
        json.WriteString(property, ReportFormat.Name(text));
        json.WriteString(property + "Zh", text.Chinese);
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("type", provenance.Type);
        json.WriteString("confidence", provenance.Confidence);
        json.WriteString("reference", provenance.Reference);
        json.WriteString("note", provenance.Note);
        json.WriteEndObject();
    }
}
