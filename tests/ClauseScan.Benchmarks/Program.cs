using ClauseScan.Benchmarks;

if (args is not [var root, var program])
{
    Console.Error.WriteLine("usage: ClauseScan.Benchmarks ROOT PROGRAM");
    return 3;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
var corpus = Corpus.In(root);
BenchmarkTable.Write(
    Console.Out,
    [
        .. ReadingBenchmarks.Run(corpus),
        .. AnalysisBenchmarks.Run(corpus),
        .. ConverterBenchmarks.Run(corpus, program, Path.Combine(root, "artifacts", "bench")),
        .. ProcessBenchmarks.Run(corpus, program, Path.Combine(root, "artifacts", "bench")),
    ]);
return 0;
