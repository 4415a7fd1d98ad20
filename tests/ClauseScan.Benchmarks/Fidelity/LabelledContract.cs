using System.Text.Json;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>A contract of CUAD: the PDF file, the text that its labels count in, and the labelled stretches.</summary>
internal sealed record LabelledContract(string Name, string PdfFile, string Text, IReadOnlyList<LabelledSpan> Labels)
{
    /// <summary>The contracts of a folder that holds pdf/, texts/ and labels.jsonl.</summary>
    public static IReadOnlyList<LabelledContract> In(string folder)
    {
        var labels = new Dictionary<string, List<LabelledSpan>>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "labels.jsonl")))
        {
            using var label = JsonDocument.Parse(line);
            var name = label.RootElement.GetProperty("contract").GetString()!;
            (labels.TryGetValue(name, out var list) ? list : labels[name] = [])
                .Add(new LabelledSpan(label.RootElement.GetProperty("start").GetInt32(), label.RootElement.GetProperty("end").GetInt32()));
        }

        return
        [
            .. from file in Directory.EnumerateFiles(Path.Combine(folder, "pdf"), "*.pdf").Order(StringComparer.Ordinal)
               let name = Path.GetFileNameWithoutExtension(file)
               let text = Path.Combine(folder, "texts", name + ".txt")
               where File.Exists(text)
               select new LabelledContract(name, file, File.ReadAllText(text), labels.GetValueOrDefault(name) ?? []),
        ];
    }
}
