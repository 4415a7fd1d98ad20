namespace ClauseScan.Benchmarks;

/// <summary>How long other programs take to make plain text of DOCX files, against a program that reads them with ClauseScan: process against process.</summary>
internal static class ConverterBenchmarks
{
    private const int Runs = 7;

    private const string Reader = """
        foreach (var file in args)
        {
            System.Console.WriteLine(ClauseScan.Documents.DocumentReader.Read(file, new ClauseScan.Documents.ReadingOptions()).Text.Length);
        }
        """;

    /// <summary>The programs that are installed; which are not is told on the error stream.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus, string program, string folder)
    {
        string[] libraries = ["ClauseScan", "ClauseScan.Documents", "DocumentFormat.OpenXml", "System.IO.Packaging"];
        var reader = PublishedProgram.Of(folder, "reader", Reader, [.. libraries.Select(l => Path.Combine(Path.GetDirectoryName(program)!, l + ".dll"))]);
        var output = Directory.CreateDirectory(Path.Combine(folder, "converted")).FullName;
        string[] one = [corpus.LongAgreement];
        string[] all = [.. corpus.WordFiles];
        foreach (var (files, what) in new[] { (one, "a DOCX of 20 pages"), (all, FormattableString.Invariant($"{all.Length} DOCX files")) })
        {
            foreach (var (name, convert) in Converters(output))
            {
                if (!Programs.IsInstalled(name))
                {
                    Console.Error.WriteLine($"{name} is not installed: not compared with.");
                    continue;
                }

                var (theirs, ours) = Stopwatches.InTurns(1, Runs, () => convert(files), () => Programs.Run(reader, files));
                yield return Time($"{name}, {what} to text", theirs, ReadingBenchmarks.Ratio(theirs, ours, "the time of reading, process"));
                yield return Time($"reading {what}, process", ours, "");
                var inside = Stopwatches.Time(1, Runs, () => Array.ForEach(files, f => Corpus.Read(f)));
                yield return Time($"reading {what}, in this process", inside, ReadingBenchmarks.Ratio(inside, theirs, $"the time of {name}"));
            }
        }
    }

    private static IEnumerable<(string Name, Action<string[]> Convert)> Converters(string output)
    {
        var profile = "-env:UserInstallation=" + new Uri(Path.Combine(output, "profile")).AbsoluteUri;
        var text = Path.Combine(output, "pandoc.txt");
        yield return ("soffice", files => Programs.Run("soffice", [profile, "--headless", "--convert-to", "txt:Text", "--outdir", output, .. files]));
        yield return ("pandoc", files => Array.ForEach(files, f => Programs.Run("pandoc", "-f", "docx", "-t", "plain", "--track-changes=accept", "-o", text, f)));
    }

    private static Measurement Time(string name, double[] times, string comparison) =>
        new(name, 1e3 * Stopwatches.Median(times), "ms", (1e3 * times.Min(), 1e3 * times.Max()), comparison);
}
