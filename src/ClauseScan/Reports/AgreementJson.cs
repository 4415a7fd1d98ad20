using System.Text.Json;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Reports;

/// <summary>The properties that JSON and SARIF reports share.</summary>
internal static class AgreementJson
{
    /// <summary>What is known of the agreement as a whole.</summary>
    public static void WriteFacts(Utf8JsonWriter json, AgreementFacts facts)
    {
        json.WriteString("outcome", ReportFormat.Outcome(facts.Outcome));
        WriteNumberOrNull(json, "pages", facts.Pages);
        json.WriteString("date", facts.Date is { } date ? ReportFormat.Date(date) : null);
        json.WriteString("governingLaw", facts.GoverningLaw);
        json.WriteStartArray("parties");
        foreach (var party in facts.Parties)
        {
            json.WriteStartObject();
            json.WriteString("name", party.Name);
            json.WriteString("role", party.Role);
            json.WriteString("territory", ReportFormat.Territory(party.Territory.Kind));
            json.WriteString("country", party.Territory.Name);
            json.WriteString("basis", party.Territory.Basis);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("edition", facts.Edition is { } edition ? ReportFormat.Edition(edition) : null);
        json.WriteString("newestEdition", facts.Newest is { } newest ? ReportFormat.Edition(newest) : null);
        ProcedureJson.WriteNames(json, facts.Consequences);
    }

    /// <summary>The candidates in the edition of the date, and beside them those in the newest.</summary>
    public static void WriteCandidates(Utf8JsonWriter json, AgreementFacts facts)
    {
        CandidateJson.Write(json, "candidates", facts.Candidates);
        CandidateJson.Write(json, "newestCandidates", facts.NewestCandidates);
    }

    /// <summary>Who passes what to whom.</summary>
    public static void WriteTransfer(Utf8JsonWriter json, ScanResult result, Transfer? transfer)
    {
        json.WriteString("transferor", transfer?.Transferor);
        json.WriteString("transferee", transfer?.Transferee);
        json.WriteString("direction", transfer is null ? null : ReportFormat.Direction(transfer.Direction));
        if (transfer is not null)
        {
            json.WriteBoolean("mutual", transfer.IsMutual);
        }

        if (transfer?.Technology is { } span && new TextSpan(0, result.Document.Text.Length).Overlap(span) is { } words)
        {
            json.WriteString("technology", result.Document.Text.Slice(words));
        }
    }

    /// <summary>The reasons for a diagnostic.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in diagnostic.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", evidence.Kind);
            json.WriteString("text", evidence.Text);
            if (evidence.Span is { } span)
            {
                json.WriteNumber("charOffset", span.Start);
                json.WriteNumber("charLength", span.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The rectangles of the words on their pages, in points from the top left; left out where the format has none.</summary>
    public static void WriteRectangles(Utf8JsonWriter json, ScanResult result, params ReadOnlySpan<TextSpan> spans)
    {
        var areas = new List<PageArea>();
        foreach (var span in spans)
        {
            areas.AddRange(result.Document.Map.AreasOf(span));
        }

        if (areas.Count == 0)
        {
            return;
        }

        json.WriteStartArray("rectangles");
        foreach (var area in areas)
        {
            json.WriteStartObject();
            json.WriteNumber("page", area.Page);
            json.WriteNumber("left", ReportFormat.Number(area.Left));
            json.WriteNumber("top", ReportFormat.Number(area.Top));
            json.WriteNumber("width", ReportFormat.Number(area.Width));
            json.WriteNumber("height", ReportFormat.Number(area.Height));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The same provision in the agreement's other language; left out where there is none.</summary>
    public static void WriteOtherVersion(Utf8JsonWriter json, ScanResult result, Diagnostic diagnostic)
    {
        if (diagnostic.OtherVersion is not { } span)
        {
            return;
        }

        json.WriteStartObject("otherVersion");
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteString("text", result.Document.Text.Slice(span));
        WriteNumberOrNull(json, "page", result.Document.Map.PageOf(span.Start));
        WriteRectangles(json, result, span);
        json.WriteEndObject();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumberOrNull(Utf8JsonWriter json, string property, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(property, number);
        }
        else
        {
            json.WriteNull(property);
        }
    }
}
