using System.Collections.Concurrent;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Corpus.Tests;

/// <summary>What must hold of any contract, whatever it says. File names alone are reported: the contracts stay where they are.</summary>
public sealed class RealContractsTests
{
    private static readonly AgreementScanner Scanner = new(new CatalogueMatcher(TechnologyCatalogue.Load()));

    [RealContractsFact]
    public void Every_text_is_scanned_whole_and_no_analyzer_fails() => Assert.Empty(Failures(RealContracts.Texts));

    [RealContractsFact]
    public void Every_word_file_is_scanned_whole_and_no_analyzer_fails() => Assert.Empty(Failures(RealContracts.Documents));

    private static IEnumerable<string> Failures(string[] files)
    {
        Assert.NotEmpty(files);
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            var result = Scanner.Scan(DocumentReader.Read(file, new ReadingOptions()), new ScanOptions { MinRank = 0, AllRules = true });
            var isSound = result.Document.Outcome == ReadingOutcome.Whole
                && result.Findings.All(f => f.Diagnostic.Descriptor != ReadingRules.AnalyzerFailed
                    && f.Diagnostic.Span.End <= result.Document.Text.Length
                    && f.Diagnostic.Rank is >= 0 and <= 100);
            if (!isSound)
            {
                failures.Add(Path.GetFileName(file));
            }
        });
        return failures.Order(StringComparer.Ordinal);
    }
}
