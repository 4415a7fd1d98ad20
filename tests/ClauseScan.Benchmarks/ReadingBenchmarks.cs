using System.Collections.Immutable;

namespace ClauseScan.Benchmarks;

/// <summary>How fast files are read.</summary>
internal static class ReadingBenchmarks
{
    private const int Runs = 7;

    /// <summary>Reading PDF, against Poppler's converter alone on the same files, and reading DOCX.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus)
    {
        var pages = corpus.PdfFiles.Sum(f => Corpus.Read(f).Map.PageCount ?? 0);
        var (ours, poppler) = Stopwatches.InTurns(1, Runs, () => ReadAll(corpus.PdfFiles), () => ConvertAll(corpus.PdfFiles));
        yield return Rate("PDF read", pages, "pages/s", ours, Ratio(ours, poppler, "the time of pdftohtml -xml alone"));
        yield return Rate("pdftohtml -xml alone", pages, "pages/s", poppler, "");

        var characters = corpus.WordFiles.Sum(f => Corpus.Read(f).Text.Length);
        yield return Rate("DOCX read", characters, "characters/s", Stopwatches.Time(3, Runs, () => ReadAll(corpus.WordFiles)), "");
    }

    /// <summary>A rate from times.</summary>
    public static Measurement Rate(string name, double amount, string unit, double[] times, string comparison) =>
        new(name, amount / Stopwatches.Median(times), unit, (amount / times.Max(), amount / times.Min()), comparison);

    /// <summary>The median of the ratios, pair by pair.</summary>
    public static string Ratio(double[] times, double[] others, string what) =>
        FormattableString.Invariant($"{Stopwatches.Median(times.Zip(others, (a, b) => a / b)):F2} × {what}");

    private static void ReadAll(ImmutableArray<string> files)
    {
        foreach (var file in files)
        {
            Corpus.Read(file);
        }
    }

    private static void ConvertAll(ImmutableArray<string> files)
    {
        foreach (var file in files)
        {
            Programs.Run("pdftohtml", "-xml", "-i", "-noroundcoord", "-hidden", "-nodrm", "-zoom", "3", "-enc", "UTF-8", "-stdout", file);
        }
    }
}
