using ClauseScan.Diagnostics;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Scans;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Scans;

public sealed class DoubtfulWordsTests
{
    [Fact]
    public void Doubtful_words_that_follow_each_other_are_one_place()
    {
        var diagnostic = Assert.Single(Of(new PageRecognition(RecognitionOutcome.Recognised, 70, 5, 3), 95, 40, 20, 90, 45));
        Assert.Equal([new TextSpan(10, 19), new TextSpan(40, 9)], diagnostic.Evidence.Select(e => e.Span!.Value));
        Assert.Equal("2 words with a confidence of 20 of 100 at the least", diagnostic.Evidence[0].Text);
        Assert.Equal((new TextSpan(10, 19), 3), (diagnostic.Span, diagnostic.Page));
    }

    [Fact]
    public void A_page_without_doubtful_words_in_its_text_is_named_all_the_same()
    {
        var diagnostic = Assert.Single(Of(new PageRecognition(RecognitionOutcome.Recognised, 78, 2), 78, 78));
        Assert.Equal((default, 3), (diagnostic.Span, diagnostic.Page));
        Assert.Empty(diagnostic.Evidence);
    }

    [Fact]
    public void Words_that_were_left_out_are_told() => Assert.Contains(
        "4 words or marks on it could not be read and were left out", Assert.Single(Of(new PageRecognition(RecognitionOutcome.Recognised, 95, 2, LeftOutWords: 4), 95, 95)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_recognised_well_is_not_named() =>
        Assert.Empty(Of(new PageRecognition(RecognitionOutcome.Recognised, 95, 40, 1), 95, 40));

    /// <summary>The report of page 3 that holds words of nine letters, which were recognised with these confidences.</summary>
    private static IEnumerable<Diagnostic> Of(PageRecognition recognition, params double[] confidences)
    {
        var area = new PageArea(3, 72, 72, 50, 12);
        var words = confidences.Select((c, i) => (new TextSpan(10 * i, 9), new PdfRun("agreement", default, 12, false, area) { Confidence = c }));
        return DoubtfulWords.DiagnosticsOf([new PdfPage(3, 595, 842, []) { Recognition = recognition }], words);
    }
}
