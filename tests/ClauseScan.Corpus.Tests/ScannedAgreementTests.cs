using ClauseScan.Catalogue;
using ClauseScan.Corpus.Tests.Rendering;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;
using ClauseScan.Documents.Tests.Scans;
using ClauseScan.Text;
using Xunit.Abstractions;

namespace ClauseScan.Corpus.Tests;

/// <summary>What is found in a printed agreement is found in its scan, at the same place on the page.</summary>
public sealed class ScannedAgreementTests(ITestOutputHelper output)
{
    private static readonly Lazy<AgreementScanner> Scanner = new(() => new AgreementScanner(new CatalogueMatcher(TechnologyCatalogue.Load())));

    [Theory]
    [InlineData("magnet-licence-japan-china", 3)]
    [InlineData("lfp-cathode-technology-transfer", 2)]
    [InlineData("uav-licence-bilingual", 2)]
    public void The_planted_clauses_of_a_scan_are_flagged(string name, int pages)
    {
        var printed = PdfRenderer.Render(CorpusFolder.Source(name));
        var truth = Scan(printed);
        var scan = Scan(new ScanFile { Last = pages }.Of(printed));
        var paragraphs = truth.Document.Text.Blocks.Where(b => b.Layer == TextLayer.Body && IsWithin(b.Span)).Select(b => truth.Document.Text[b.Span]);
        var accuracy = CharacterAccuracy.OfParagraphs(paragraphs, scan.Document.Text.Content);
        output.WriteLine(FormattableString.Invariant($"{name}: {accuracy:P2}"));
        Assert.True(accuracy >= 0.97, $"{accuracy:P2}");

        var match = new ExpectationMatch(
            truth.Document.Text.Content, [.. CorpusFolder.Source(name).Expectations.Where(e => e.IsTransfer && e.Words != "-")], [.. truth.Findings.Where(IsTransfer)]);
        var planted = match.Required.SelectMany(e => match.InCategory(e)).Where(f => IsWithin(f.Diagnostic.Span)).Distinct().ToArray();
        Assert.NotEmpty(planted);
        Assert.All(planted, p => Assert.Contains(scan.Findings, f => IsSame(truth.Document, p, scan.Document, f)));

        bool IsWithin(TextSpan span) => truth.Document.Map.AreasOf(span).All(a => a.Page <= pages);
    }

    private static ScanResult Scan(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return Scanner.Value.Scan(DocumentReader.Read(path, new ReadingOptions()), new ScanOptions());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool IsTransfer(Finding finding) => DiagnosticCategory.IsTransfer(finding.Diagnostic.Descriptor.Category);

    /// <summary>Whether two findings are of one band and lie over each other on the page.</summary>
    private static bool IsSame(SourceDocument one, Finding finding, SourceDocument other, Finding found)
    {
        var areas = one.Map.AreasOf(finding.Diagnostic.Span);
        var others = other.Map.AreasOf(found.Diagnostic.Span);
        return finding.Diagnostic.Descriptor.Id[2] == found.Diagnostic.Descriptor.Id[2]
            && areas.Count(a => others.Any(o => Meet(a, o))) * 2 >= areas.Length;
    }

    private static bool Meet(PageArea a, PageArea b) => a.Page == b.Page
        && a.Left < b.Left + b.Width && b.Left < a.Left + a.Width && a.Top < b.Top + b.Height && b.Top < a.Top + a.Height;
}
