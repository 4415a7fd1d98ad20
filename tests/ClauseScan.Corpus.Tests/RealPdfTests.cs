using ClauseScan.Benchmarks.Fidelity;
using ClauseScan.Text;

namespace ClauseScan.Corpus.Tests;

/// <summary>What is read from real PDF files, against another text of the same contracts.</summary>
public sealed class RealPdfTests
{
    [RealContractsFact]
    public void The_words_of_contracts_are_read_as_others_read_them()
    {
        var report = FidelityReport.Of(Path.Combine(RealContracts.Folder, "cuad"));
        Assert.True(report.MedianRecall >= 0.98, $"recall {report.MedianRecall}");
        Assert.True(report.MedianBodyRecall >= 0.995, $"recall without running lines {report.MedianBodyRecall}");
        Assert.True(report.LabelsFound >= 0.999, $"labelled spans {report.LabelsFound}");
    }

    [Fact]
    public void A_score_tells_lost_words_from_running_lines()
    {
        const string Words = "the Licensee shall assign to the Licensor each improvement that it makes during the term of this Agreement and for one year after it";
        var contract = new LabelledContract("a", string.Empty, Words.Replace("during", "12 Secret during", StringComparison.Ordinal), [new LabelledSpan(40, 100)]);
        var whole = FidelityScore.Of(contract, Text(Words, "Secret", "12"));
        Assert.Equal((1, 1, 0, 1), (whole.BodyRecall, whole.Precision, whole.Found, whole.FoundInBody));
        Assert.True(whole.Recall < 1);
        var apart = FidelityScore.Of(contract, Text(Words, "12"));
        Assert.Equal(("12 secret", 0), (Assert.Single(apart.Lost), apart.FoundInBody));
    }

    [Fact]
    public void A_sample_gives_the_same_findings_as_DOCX_and_as_PDF()
    {
        var pairs = FindingPairs.Of(CorpusFolder.Rendered, CorpusFolder.Rendered);
        Assert.True(pairs.Count > 10);
        Assert.InRange(FindingPairs.ShareOf(pairs), 0.98, 1);
    }

    [Fact]
    public void Findings_pair_by_rule_and_words()
    {
        var pairs = new FindingPairs(
            "a", [("TX1001", "Licensee assigns each improvement"), ("TX1001", "Licensor assigns it")], [("TX1001", "Licensee assigns each\nimprovement."), ("TX2001", "Licensor assigns it")]);
        Assert.Equal((1, 1, 1), (pairs.Paired, pairs.OnlyInOne.Length, pairs.OnlyInOther.Length));
    }

    private static SourceText Text(string body, params string[] footers)
    {
        var content = string.Join('\n', [body, .. footers]);
        var start = 0;
        return new(content, [.. content.Split('\n').Select(line =>
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            return new TextBlock(span) { Layer = span.Start == 0 ? TextLayer.Body : TextLayer.Footer };
        })]);
    }
}
