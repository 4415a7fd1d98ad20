using System.Collections.Immutable;

namespace ClauseScan.Benchmarks;

/// <summary>How fast files are read.</summary>
internal static class ReadingBenchmarks
{
    /// <summary>Reading DOCX.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus)
    {
        var characters = corpus.WordFiles.Sum(f => Corpus.Read(f).Text.Length);
        yield return Rate("DOCX read", characters, "characters/s", Stopwatches.Time(3, 7, () => ReadAll(corpus.WordFiles)), "");
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
}
