using System.Text;
using ClauseScan.Analyzers;
using ClauseScan.Catalogue;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Benchmarks;

/// <summary>How fast what was read is analysed and matched with the catalogue.</summary>
internal static class AnalysisBenchmarks
{
    private const int Runs = 15;
    private const int FiftyPages = 125_000;

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

        var agreement = FiftyPageAgreement(corpus);
        var inOne = Stopwatches.Time(Runs, Runs, () => scanner.Scan(agreement, options));
        yield return new Measurement(
            $"scan of {agreement.Text.Length:N0} characters, some 50 pages, of English", 1e3 * Stopwatches.Median(inOne), "ms", (1e3 * inOne.Min(), 1e3 * inOne.Max()));

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

    // The long sample, set behind itself.
    private static SourceDocument FiftyPageAgreement(Corpus corpus)
    {
        var words = Corpus.Read(corpus.LongAgreement).Text.Content;
        var text = new StringBuilder();
        while (text.Length < FiftyPages)
        {
            text.AppendLine(words);
        }

        return new SourceDocument("fifty-pages", "", SourceText.FromPlainText(text.ToString(0, FiftyPages)), DocumentMap.Empty, ReadingOutcome.Whole, []);
    }
}
