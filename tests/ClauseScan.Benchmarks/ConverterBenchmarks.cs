namespace ClauseScan.Benchmarks;

/// <summary>How long other programs take to make plain text of the DOCX files, against a scan of the same files: process against process.</summary>
internal static class ConverterBenchmarks
{
    private const int Runs = 5;

    /// <summary>The programs that are installed; which are not is told on the error stream.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus, string program, string folder)
    {
        var output = Directory.CreateDirectory(Path.Combine(folder, "converted")).FullName;
        string[] one = [corpus.LongAgreement];
        string[] all = [.. corpus.WordFiles];
        foreach (var (files, what) in new[] { (one, "the DOCX of 20 pages"), (all, FormattableString.Invariant($"all {all.Length} DOCX files")) })
        {
            string[] scan = ["scan", .. files];
            foreach (var (name, convert) in Converters(output))
            {
                if (Programs.IsInstalled(name))
                {
                    var (theirs, ours) = Stopwatches.InTurns(1, Runs, () => convert(files), () => Programs.Run(program, scan));
                    yield return Time($"{name}: {what} to text", theirs, ReadingBenchmarks.Ratio(theirs, ours, "the time of a whole scan"));
                    var reading = Stopwatches.Time(1, Runs, () => Array.ForEach(files, f => Corpus.Read(f)));
                    yield return Time($"reading {what}, in this process", reading, ReadingBenchmarks.Ratio(theirs, reading, $"faster than {name}"));
                }
                else
                {
                    Console.Error.WriteLine($"{name} is not installed: not compared with");
                }
            }
        }
    }

    private static IEnumerable<(string Name, Action<string[]> Convert)> Converters(string output)
    {
        var profile = "-env:UserInstallation=" + new Uri(Path.Combine(output, "profile")).AbsoluteUri;
        yield return ("soffice", files => Programs.Run("soffice", [profile, "--headless", "--convert-to", "txt:Text", "--outdir", output, .. files]));
        yield return ("pandoc", files => Array.ForEach(files, f => Programs.Run("pandoc", "-f", "docx", "-t", "plain", "--track-changes=accept", "-o", Path.Combine(output, "pandoc.txt"), f)));
    }

    private static Measurement Time(string name, double[] times, string comparison) =>
        new(name, 1e3 * Stopwatches.Median(times), "ms", (1e3 * times.Min(), 1e3 * times.Max()), comparison);
}
