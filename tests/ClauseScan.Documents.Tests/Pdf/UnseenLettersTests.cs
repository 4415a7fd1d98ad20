using ClauseScan.Diagnostics;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class UnseenLettersTests
{
    private const string Words = "Licensee assigns all improvements to Licensor.";

    [Theory]
    [InlineData("1 g BT /R 12 Tf 72 600 Td (" + Words + ") Tj ET 0 g", "in white letters")]
    [InlineData("0 0 0 rg BT /R 0.7 Tf 72 600 Td (" + Words + ") Tj ET", "too small to be seen")]
    [InlineData("BT /R 12 Tf 3 Tr 72 600 Td (" + Words + ") Tj 0 Tr ET", "formatted as hidden")]
    public void Letters_that_are_not_seen_are_read_and_reported_with_their_place(string content, string why)
    {
        var document = Reading.Of(new PdfFile().NewPage().Line(72, 100, "Words that are seen.").Raw(content).ToBytes(), "a.pdf");
        Assert.Equal(["Words that are seen.", Words], document.Body());
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(ReadingRules.HiddenText, diagnostic.Descriptor);
        Assert.Equal(document.SpanOf(Words), diagnostic.Span);
        Assert.Contains(why, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
    }

    [Theory]
    [InlineData("0 g 60 590 400 30 re f 1 g BT /R 12 Tf 72 600 Td (" + Words + ") Tj ET")]
    [InlineData("1 g 0 G BT /R 12 Tf 2 Tr 72 600 Td (" + Words + ") Tj ET")]
    [InlineData("0.6 g BT /R 12 Tf 72 600 Td (" + Words + ") Tj ET")]
    [InlineData("BT /R 5 Tf 72 600 Td (" + Words + ") Tj ET")]
    [InlineData("BT /R 1 Tf 12 0 0 12 72 600 Tm (" + Words + ") Tj ET")]
    [InlineData("BT /R 12 Tf 1 g 3 Tr 0 Tr 0 g 72 600 Td (" + Words + ") Tj ET")]
    public void Letters_that_are_seen_are_not(string content) =>
        Assert.Empty(Reading.Of(new PdfFile().NewPage().Line(72, 100, "Words that are seen.").Raw(content).ToBytes(), "a.pdf").Diagnostics);

    [Theory]
    [InlineData("3 Tr")]
    [InlineData("1 g")]
    public void The_layer_that_makes_a_scan_searchable_is_its_text(string how)
    {
        var pdf = new PdfFile().NewPage().Raw($"BT /R 12 Tf {how} 72 692 Td ({Words}) Tj 0 -200 Td (x) Tj ET").Picture(60, 80, 400, 40);
        var document = Reading.Of(pdf.ToBytes(), "a.pdf", new ReadingOptions { Ocr = OcrUse.Never });
        Assert.Contains(Words, document.Body());
        Assert.DoesNotContain(document.Diagnostics, d => d.Descriptor == ReadingRules.HiddenText);
    }
}
