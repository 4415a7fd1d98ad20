using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Training;

/// <summary>Reads labels and the texts that they were made on.</summary>
/// <remarks>
/// A label file holds one JSON object an agreement: "contract", optionally "sha256" of the text, and "labels", each with "span"
/// (half-open, UTF-16), "categories", "strength" ("core" or "borderline") and optionally "from_party". A folder holds one such file each; a
/// file that ends in .jsonl one object a line.
/// </remarks>
public static class LabelFiles
{
    /// <summary>The agreements of label files whose text lies in one of the folders, by name; each once, the first file winning.</summary>
    /// <param name="labels">Files or folders.</param>
    /// <param name="texts">Folders of texts named "contract.txt".</param>
    /// <param name="cuad">CUAD's own labels as JSON lines, or null: they answer the wider questions.</param>
    /// <exception cref="InvalidDataException">A label lies outside its text, a text is another than the labelled one, or a file is not of the form.</exception>
    public static ImmutableArray<LabelledAgreement> Read(IEnumerable<string> labels, IReadOnlyList<string> texts, string? cuad)
    {
        var wide = cuad is null ? [] : ReadWide(cuad);
        var agreements = new SortedDictionary<string, LabelledAgreement>(StringComparer.Ordinal);
        foreach (var path in labels)
        {
            foreach (var record in RecordsOf(path))
            {
                var name = record.GetProperty("contract").GetString() ?? "";
                if (!agreements.ContainsKey(name) && TextOf(name, texts) is { } file)
                {
                    agreements.Add(name, AgreementOf(record, name, CollectionOf(path), file, wide));
                }
            }
        }

        return [.. agreements.Values];
    }

    private static string CollectionOf(string path) => Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path)) is var name
        && Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path))) is { Length: > 0 } folder ? $"{folder}/{name}" : name;

    private static IEnumerable<JsonElement> RecordsOf(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal) : (IEnumerable<string>)[path];
        foreach (var file in files)
        {
            foreach (var json in file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file) : [File.ReadAllText(file)])
            {
                yield return RecordOf(json, file);
            }
        }
    }

    private static JsonElement RecordOf(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var record = document.RootElement.Clone();
            return record.ValueKind == JsonValueKind.Object && record.TryGetProperty("contract", out _)
                ? record
                : throw new InvalidDataException($"{file} is no label file: a record names no contract.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file} is no label file: it is not JSON.", e);
        }
    }

    private static string? TextOf(string name, IReadOnlyList<string> folders) =>
        folders.Select(f => Path.Combine(f, name + ".txt")).FirstOrDefault(File.Exists);

    private static LabelledAgreement AgreementOf(
        JsonElement record, string name, string collection, string file, Dictionary<string, ImmutableArray<LabelledSpan>> wide)
    {
        var bytes = File.ReadAllBytes(file);
        if (record.TryGetProperty("sha256", out var expected) && expected.GetString() != Convert.ToHexStringLower(SHA256.HashData(bytes)))
        {
            throw new InvalidDataException($"The text of {name} is not the one that was labelled: fetch the original of its collection again.");
        }

        var text = SourceText.FromPlainText(System.Text.Encoding.UTF8.GetString(bytes));
        var spans = ImmutableArray.CreateBuilder<LabelledSpan>();
        foreach (var label in record.GetProperty("labels").EnumerateArray())
        {
            var (start, end) = (label.GetProperty("span")[0].GetInt32(), label.GetProperty("span")[1].GetInt32());
            if (start < 0 || end > text.Length || start >= end)
            {
                throw new InvalidDataException($"A label of {name} lies outside its text.");
            }

            spans.Add(new LabelledSpan(
                TextSpan.FromBounds(start, end),
                [.. label.GetProperty("categories").EnumerateArray().Select(c => CategoryOf(c.GetString()))],
                label.GetProperty("strength").GetString() == "core",
                label.TryGetProperty("from_party", out var from) ? from.GetString() ?? "" : ""));
        }

        return new LabelledAgreement(name, collection, text, spans.ToImmutable(), wide.TryGetValue(name, out var of) ? of : null);
    }

    private static string CategoryOf(string? label) => label switch
    {
        "GRANT_BACK" => DiagnosticCategory.GrantBack,
        "IP_ASSIGNMENT" => DiagnosticCategory.Assignment,
        "TECH_LICENCE" => DiagnosticCategory.Licence,
        "KNOWHOW_TRANSFER" => DiagnosticCategory.KnowHow,
        "TECH_SERVICE" => DiagnosticCategory.TechnicalService,
        _ => throw new InvalidDataException($"There is no category {label}."),
    };

    private static Dictionary<string, ImmutableArray<LabelledSpan>> ReadWide(string file)
    {
        var spans = new Dictionary<string, ImmutableArray<LabelledSpan>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            var label = RecordOf(line, file);
            var name = label.GetProperty("contract").GetString()!;
            var of = spans.TryGetValue(name, out var known) ? known : [];
            var head = label.GetProperty("category").GetString() switch
            {
                "Ip Ownership Assignment" => ClauseShares.AnyAssignmentHead,
                "License Grant" => ClauseShares.AnyLicenceHead,
                _ => null,
            };
            spans[name] = head is null ? of : of.Add(new LabelledSpan(
                TextSpan.FromBounds(label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32()), [head], true, ""));
        }

        return spans;
    }
}
