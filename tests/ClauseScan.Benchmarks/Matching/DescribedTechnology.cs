using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ClauseScan.Benchmarks.Matching;

/// <summary>A description of a technology and the items that it falls under; see corpus/descriptions/README.md.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">"en", "zh" or "mixed".</param>
/// <param name="Kind">What makes it hard: "paraphrase", "distractor", "parameter", "edition", "none" and so on.</param>
/// <param name="AsOf">The date that picks the edition.</param>
/// <param name="Expected">The items, any of which is right; empty where none is.</param>
/// <param name="Acceptable">Items that are neither wanted nor wrong.</param>
internal sealed record DescribedTechnology(
    string Id, string Text, string Language, string Kind, DateOnly AsOf, ImmutableArray<string> Expected, ImmutableArray<string> Acceptable)
{
    /// <summary>The descriptions of a file, one JSON object a line.</summary>
    public static ImmutableArray<DescribedTechnology> Read(string file) =>
        [.. File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse)];

    private static DescribedTechnology Parse(string line)
    {
        var json = JsonElement.Parse(line);
        return new DescribedTechnology(
            json.GetProperty("id").GetString()!,
            json.GetProperty("text").GetString()!,
            json.GetProperty("lang").GetString()!,
            json.GetProperty("kind").GetString()!,
            DateOnly.ParseExact(json.GetProperty("as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Texts(json, "expected"),
            Texts(json, "acceptable"));
    }

    private static ImmutableArray<string> Texts(JsonElement json, string property) =>
        json.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}
