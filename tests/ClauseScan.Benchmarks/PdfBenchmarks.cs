using ClauseScan.Documents;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Benchmarks;

/// <summary>What reading PDF files costs beside Poppler's converter alone, which gives no more than runs of text.</summary>
internal static class PdfBenchmarks
{
    // What recognition of scans costs is no cost of reading text.
    private static readonly ReadingOptions _textOnly = new() { Ocr = OcrUse.Never };

    private static readonly string[] Arguments = ["-xml", "-i", "-noroundcoord", "-hidden", "-nodrm", "-zoom", "3", "-enc", "UTF-8", "-stdout"];

    /// <summary>Reading the files, the converter alone on them, and the converter alone on them without their colour profiles.</summary>
    public static IEnumerable<Measurement> Run(string name, IReadOnlyList<string> files, int runs)
    {
        // One by one: the median of the ratios is that of the files too.
        var ours = new List<Cost>();
        var plain = new List<Cost>();
        var bare = new List<Cost>();
        var pages = 0;
        foreach (var file in files)
        {
            var stripped = File.ReadAllBytes(file);
            ColourProfiles.Empty(stripped);
            var count = DocumentReader.Read(file, _textOnly).Map.PageCount ?? 0;
            if (count == 0)
            {
                continue;
            }

            pages += count;
            var costs = Cost.InTurns(
                runs,
                () => DocumentReader.Read(file, _textOnly),
                () => Programs.TryRun("pdftohtml", [.. Arguments, file]),
                () => Programs.TryRun("pdftohtml", [.. Arguments, "-", "out"], stripped));
            ours.Add(Middle(costs[0]));
            plain.Add(Middle(costs[1]));
            bare.Add(Middle(costs[2]));
        }

        yield return Row($"{name}: read", ours, "");
        yield return Row($"{name}: pdftohtml -xml alone", plain, Against(ours, plain));
        yield return Row($"{name}: the same without colour profiles", bare, Against(ours, bare));

        Measurement Row(string what, List<Cost> costs, string comparison) => new(
            what,
            pages / costs.Sum(c => c.Wall),
            FormattableString.Invariant($"pages/s ({pages / costs.Sum(c => c.Cpu):F0} pages/CPU s)"),
            (costs.Min(c => 1 / c.Wall), costs.Max(c => 1 / c.Wall)),
            comparison);
    }

    private static Cost Middle(Cost[] costs) => new(Stopwatches.Median(costs.Select(c => c.Wall)), costs.Average(c => c.Cpu));

    private static string Against(List<Cost> ours, List<Cost> others)
    {
        var median = Stopwatches.Median(ours.Zip(others, (a, b) => a.Wall / b.Wall));
        return FormattableString.Invariant(
            $"reading takes {median:F2} × of it (median of files), in all {ours.Sum(c => c.Wall) / others.Sum(c => c.Wall):F2} ×, of CPU {ours.Sum(c => c.Cpu) / others.Sum(c => c.Cpu):F2} ×");
    }
}
