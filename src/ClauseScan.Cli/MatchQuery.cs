using System.Text.Json;

namespace ClauseScan.Cli;

/// <summary>One line of a batch.</summary>
/// <param name="Id">The line's own name for itself, as JSON: a string, a number or null.</param>
/// <param name="Text">The description.</param>
/// <param name="AsOf">The date, or null.</param>
internal sealed record MatchQuery(string Id, string Text, DateOnly? AsOf)
{
    /// <summary>The query, or null where the line is none.</summary>
    public static MatchQuery? TryParse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("text", out var text)
                || text.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            DateOnly? asOf = null;
            if (root.TryGetProperty("as_of", out var date) && date.ValueKind != JsonValueKind.Null)
            {
                asOf = date.ValueKind == JsonValueKind.String ? OptionSet.TryParseDate(date.GetString()!) : null;
                if (asOf is null)
                {
                    return null;
                }
            }

            return new MatchQuery(root.TryGetProperty("id", out var id) ? id.GetRawText() : "null", text.GetString()!, asOf);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
