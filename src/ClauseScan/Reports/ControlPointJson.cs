using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>Control points with what a text says about them, as JSON.</summary>
internal static class ControlPointJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<ControlPointEvidence> points)
    {
        json.WriteStartArray("controlPoints");
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteString("status", ControlPointText.Word(point.Status));
            json.WriteString("en", point.Point.Text.English);
            json.WriteString("zh", point.Point.Text.Chinese);
            json.WriteString("provenance", point.Point.Provenance.Type);
            json.WriteString("wording", point.Point.WordingStatus);
            json.WriteStartArray("words");
            foreach (var words in point.Words)
            {
                json.WriteStringValue(words);
            }

            json.WriteEndArray();
            WriteLimits(json, point.Limits);
            json.WriteStartArray("questions");
            foreach (var question in point.Questions)
            {
                WriteBilingual(json, question);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLimits(Utf8JsonWriter json, ImmutableArray<LimitEvidence> limits)
    {
        json.WriteStartArray("limits");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("status", ControlPointText.Word(limit.Status));
            json.WriteString("en", limit.Limit.English);
            json.WriteString("zh", limit.Limit.Chinese);
            json.WriteString("stated", limit.Stated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBilingual(Utf8JsonWriter json, BilingualText text)
    {
        json.WriteStartObject();
        json.WriteString("en", text.English);
        json.WriteString("zh", text.Chinese);
        json.WriteEndObject();
    }
}
