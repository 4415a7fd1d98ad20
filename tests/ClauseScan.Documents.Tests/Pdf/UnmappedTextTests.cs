using ClauseScan.Diagnostics;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class UnmappedTextTests
{
    private const string Clause = "The Licensee shall assign to the Licensor all improvements made in the course of using the technology, "
        + "and the Licensor may use them without charge in all countries until the end of the term of this agreement.";

    [Theory]
    [InlineData(-29)]
    [InlineData(1)]
    public void Letters_that_were_moved_are_not_passed_on(int distance)
    {
        var moved = string.Concat(Clause.Select(c => (char)Math.Max(' ', c + distance)));
        var document = Reading.Of(new PdfFile().NewPage().Line(20, 72, moved, 5).ToBytes(), "a.pdf", new ReadingOptions { Ocr = OcrUse.Never });
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        Assert.Equal(ReadingRules.PageWithoutText, Assert.Single(document.Diagnostics).Descriptor);
    }

    [Fact]
    public void Characters_that_no_standard_names_are_not_passed_on()
    {
        var area = new Text.PageArea(1, 72, 72, 100, 12);
        Assert.True(Fills("\u0E00\u0E00 \u0E00 a"));
        Assert.False(Fills("\u0E01\u0E02 \u0E00 a"));

        bool Fills(string text) => UnmappedText.Fills(new PdfPage(1, 595, 842, [new PdfRun(text, default, 12, false, area)]));
    }

    [Fact]
    public void Chinese_in_the_guise_of_accented_letters_is_not_passed_on()
    {
        var document = Reading.Of(
            new PdfFile().NewPage().Line(20, 72, string.Concat(Enumerable.Repeat("ÖÐ»ªÈËÃñ¹²ºÍ¹ú", 5))).ToBytes(), "a.pdf", new ReadingOptions { Ocr = OcrUse.Never });
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
    }

    [Theory]
    [InlineData(Clause)]
    [InlineData("THE LICENSEE SHALL ASSIGN TO THE LICENSOR ALL IMPROVEMENTS MADE IN THE COURSE OF USING THE TECHNOLOGY, AND THE LICENSOR MAY USE THEM WITHOUT CHARGE.")]
    [InlineData("Le preneur cède au bailleur tous les perfectionnements réalisés pendant la durée du présent contrat, y compris les brevets déposés à l'étranger.")]
    [InlineData("1,234.50 2,345.60 3,456.70 4,567.80 5,678.90 6,789.00 1,234.50 2,345.60 3,456.70 4,567.80 5,678.90 6,789.00 1,234.50 2,345.60 3,456.70 4,567.80")]
    [InlineData("ACGTTGCAACGTTGCAACGGTCAATTGGCCAATTACGTTGCAACGTTGCAACGGTCAATTGGCCAATTACGTTGCAACGTTGCAACGGTCAATTGGCCAATTACGTTGCAACGTTGCAACGGTCAATTGG")]
    public void Other_text_is(string text) =>
        Assert.Equal(ReadingOutcome.Whole, Reading.Of(new PdfFile().NewPage().Line(20, 72, text, 5).ToBytes(), "a.pdf", new ReadingOptions { Ocr = OcrUse.Never }).Outcome);
}
