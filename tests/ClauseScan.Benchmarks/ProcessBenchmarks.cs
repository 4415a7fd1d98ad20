namespace ClauseScan.Benchmarks;

/// <summary>How long whole runs of the program take, its start included.</summary>
internal static class ProcessBenchmarks
{
    private const int Runs = 15;

    /// <summary>A scan of the long agreement, against a program that only says hello.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus, string program, string folder)
    {
        var hello = PublishedProgram.Of(folder, "hello", "System.Console.WriteLine(\"Hello, world!\");\n");
        var (scans, hellos) = Stopwatches.InTurns(2, Runs, () => Programs.Run(program, "scan", corpus.LongAgreement), () => Programs.Run(hello));
        yield return Time("scan of a DOCX of 20 pages, process", scans, ReadingBenchmarks.Ratio(scans, hellos, "the time of a process that says hello"));
        yield return Time("a process that says hello", hellos, "");
    }

    private static Measurement Time(string name, double[] times, string comparison) =>
        new(name, 1e3 * Stopwatches.Median(times), "ms", (1e3 * times.Min(), 1e3 * times.Max()), comparison);
}
