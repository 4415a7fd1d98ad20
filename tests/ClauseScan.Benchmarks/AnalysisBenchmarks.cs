using ClauseScan.Analyzers;
using ClauseScan.Catalogue;
using ClauseScan.Semantics;
using ClauseScan.Syntax;

namespace ClauseScan.Benchmarks;

/// <summary>How fast what was read is analysed and matched with the catalogue.</summary>
internal static class AnalysisBenchmarks
{
    private const int Runs = 15;

    private const string Technology =
        "The know-how for preparing lithium iron phosphate cathode material by carbothermal reduction, with the sintering curves, "
        + "and 磷酸铁锂正极材料的制备工艺.";

    /// <summary>Parsing and binding, the whole analysis, and one match.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus)
    {
        var documents = corpus.WordFiles.Concat(corpus.PdfFiles).Select(Corpus.Read).ToArray();
        var characters = documents.Sum(d => d.Text.Length);
        var bound = Stopwatches.Time(3, Runs, () =>
        {
            foreach (var document in documents)
            {
                SemanticModel.Bind(SyntaxTree.Parse(document.Text));
            }
        });
        yield return ReadingBenchmarks.Rate("analysis: parse and bind", characters, "characters/s", bound, "");

        var matcher = new CatalogueMatcher(TechnologyCatalogue.Load());
        var scanner = new AgreementScanner(matcher);
        var options = new ScanOptions();
        var scanned = Stopwatches.Time(3, Runs, () =>
        {
            foreach (var document in documents)
            {
                scanner.Scan(document, options);
            }
        });
        yield return ReadingBenchmarks.Rate("analysis: parse, bind, analyze", characters, "characters/s", scanned, "");

        const int Matches = 100;
        var edition = matcher.Catalogue.Latest;
        var matched = Stopwatches.Time(3, Runs, () =>
        {
            for (var i = 0; i < Matches; i++)
            {
                matcher.Match(Technology, edition);
            }
        });
        yield return new Measurement(
            "match of one description", 1e6 * Stopwatches.Median(matched) / Matches, "µs", (1e6 * matched.Min() / Matches, 1e6 * matched.Max() / Matches));
    }
}
