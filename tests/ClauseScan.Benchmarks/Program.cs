using ClauseScan.Benchmarks;
using ClauseScan.Benchmarks.Fidelity;
using ClauseScan.Benchmarks.Matching;
using ClauseScan.Catalogue;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (args is [var home, _, "fidelity", .. var folders] && folders.Length <= 1)
{
    var folder = folders is [var given] ? given : Path.Combine(home, "..", "shared", "corpus", "cuad");
    if (!Directory.Exists(Path.Combine(folder, "pdf")))
    {
        Console.Error.WriteLine($"{folder} holds no contracts: give a folder with pdf/, texts/ and labels.jsonl.");
        return 3;
    }

    FidelityReport.Of(folder).Write(Console.Out);
    return 0;
}

if (args is [_, _, "pairs", var wordFolder, var pdfFolder])
{
    FindingPairs.Write(Console.Out, FindingPairs.Of(wordFolder, pdfFolder));
    return 0;
}

if (args is [var rootFolder, _, "matches", .. var queries] && queries.Length <= 2)
{
    if (queries is ["--speed"])
    {
        BenchmarkTable.Write(Console.Out, [.. MatchingBenchmarks.Run(rootFolder)]);
        return 0;
    }

    var misses = queries.Contains("--misses");
    var file = queries.FirstOrDefault(q => q != "--misses") ?? Path.Combine(rootFolder, "corpus", "descriptions", "descriptions.jsonl");
    MatchReport.Write(Console.Out, DescribedTechnology.Read(file), TechnologyCatalogue.Load(), misses);
    return 0;
}

if (args is [_, _, "pdf", .. { Length: > 0 } places])
{
    BenchmarkTable.Write(
        Console.Out,
        [.. places.SelectMany(p => PdfBenchmarks.Run(Path.GetFileName(Path.TrimEndingDirectorySeparator(p)), [.. Directory.EnumerateFiles(p, "*.pdf").Order(StringComparer.Ordinal)], 3))]);
    return 0;
}

if (args is not [var root, var program])
{
    Console.Error.WriteLine("usage: ClauseScan.Benchmarks ROOT PROGRAM [fidelity [FOLDER] | pairs WORD_FOLDER PDF_FOLDER | matches [--speed | QUERIES.jsonl] [--misses] | pdf FOLDER...]");
    return 3;
}

var corpus = Corpus.In(root);
BenchmarkTable.Write(
    Console.Out,
    [
        .. PdfBenchmarks.Run("samples in PDF", corpus.PdfFiles, 7),
        .. ReadingBenchmarks.Run(corpus),
        .. AnalysisBenchmarks.Run(corpus),
        .. MatchingBenchmarks.Run(root),
        .. ConverterBenchmarks.Run(corpus, program, Path.Combine(root, "artifacts", "bench")),
        .. ProcessBenchmarks.Run(corpus, program, Path.Combine(root, "artifacts", "bench")),
    ]);
return 0;
