using ClauseScan.Diagnostics;
using ClauseScan.Documents.Scans;
using ClauseScan.Documents.Tests.Pdf;

namespace ClauseScan.Documents.Tests.Scans;

public sealed class ScanReadingTests
{
    private static readonly byte[] Words = new PdfFile().NewPage().Line(72, 100, "The Licensee assigns all Improvements to the Licensor.", 14).ToBytes();
    private static readonly byte[] RedWords = new PdfFile().NewPage().Line(72, 100, "The Licensor grants a licence under the Patents.", 14)
        .Raw("0.85 0.1 0.1 rg").Line(72, 130, "The Licensee shall assign all Improvements to the Licensor free of charge.", 14)
        .Raw("0 g").Line(72, 160, "The Licensee shall", 14).Raw("0.85 0.1 0.1 rg").Line(193, 160, "not", 14).Raw("0 g").Line(217, 160, "sublicense the Patents.", 14).ToBytes();
    private static readonly byte[] Scan = new ScanFile().Of(Words);

    [Fact]
    public void A_scan_is_read_whole_and_each_page_is_announced()
    {
        var announced = new List<RecognitionProgress>();
        var document = Reading.Of(Scan, "a.pdf", new ReadingOptions { OnRecognition = announced.Add });
        Assert.Equal(["The Licensee assigns all Improvements to the Licensor."], document.Body());
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Empty(document.Diagnostics);
        Assert.Equal((1, 1), (Assert.Single(announced).Page, announced[0].Count));
    }

    [Fact]
    public void A_page_with_text_is_not_recognised()
    {
        var document = Reading.Of(Words, "a.pdf", new ReadingOptions { OnRecognition = _ => Assert.Fail("It was.") });
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
    }

    [Fact]
    public void A_page_with_text_is_recognised_where_all_pages_are_asked_for()
    {
        var announced = 0;
        var document = Reading.Of(Words, "a.pdf", new ReadingOptions { Ocr = OcrUse.Always, OnRecognition = _ => announced++ });
        Assert.Equal(1, announced);
        Assert.Equal(["The Licensee assigns all Improvements to the Licensor."], document.Body());
    }

    [Fact]
    public void A_scan_is_reported_where_recognition_is_not_wanted()
    {
        var document = Reading.Of(Scan, "a.pdf", new ReadingOptions { Ocr = OcrUse.Never });
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        Assert.Equal((ReadingRules.PageWithoutText, 1), (Assert.Single(document.Diagnostics).Descriptor, document.Diagnostics[0].Page));
    }

    [Fact]
    public void A_word_is_found_where_the_scan_shows_it()
    {
        var printed = Reading.Of(Words, "a.pdf").AreaOf("Improvements");
        var scanned = Reading.Of(Scan, "a.pdf").AreaOf("Improvements");
        Assert.InRange(scanned.Left, printed.Left - 4, printed.Left + 4);
        Assert.InRange(scanned.Width, printed.Width - 6, printed.Width + 6);
        Assert.InRange(scanned.Top, printed.Top - 1, printed.Top + 6);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_word_is_found_on_a_turned_scan(int degrees)
    {
        var printed = Reading.Of(Samples.File(Samples.English), "a.pdf", new ReadingOptions()).AreaOf("Subject to the terms of this Agreement");
        var document = Reading.Of((new ScanFile { Degrees = degrees, First = printed.Page, Last = printed.Page }).Of(Samples.File(Samples.English)), "b.pdf");
        var area = document.AreaOf("Subject to the terms of this Agreement");
        const double width = 595.3, height = 841.9;
        var (left, top) = degrees switch
        {
            90 => (printed.Top, width - printed.Left - printed.Width),
            180 => (width - printed.Left - printed.Width, height - printed.Top - printed.Height),
            _ => (height - printed.Top - printed.Height, printed.Left),
        };
        Assert.InRange(area.Left, left - 6, left + 6);
        Assert.InRange(area.Top, top - 6, top + 6);
    }

    [Fact]
    public void Words_in_red_are_read_in_their_place()
    {
        var document = Reading.Of((new ScanFile { IsColoured = true }).Of(RedWords), "a.pdf");
        Assert.Contains("The Licensee shall assign all Improvements to the Licensor free of charge.", document.Text.Content, StringComparison.Ordinal);
        Assert.Contains("The Licensee shall not sublicense the Patents.", document.Text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Red_words_that_cannot_be_read_are_not_left_out_in_silence()
    {
        var printed = new PdfFile().NewPage().Line(72, 100, "The Licensor grants a licence under the Patents.", 14)
            .Raw("0.85 0.1 0.1 rg").Line(72, 142, "The Licensee shall assign all Improvements to the Licensor free of charge.", 14)
            .Raw("1 1 1 RG 1.4 w " + string.Concat(Enumerable.Range(0, 100).Select(i => $"{60 + (5 * i)} 640 m {66 + (5 * i)} 672 l S "))).ToBytes();
        var document = Reading.Of((new ScanFile { IsColoured = true }).Of(printed), "a.pdf");
        Assert.Equal(["The Licensor grants a licence under the Patents."], document.Body());
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((ReadingRules.LowConfidence, 1), (diagnostic.Descriptor, diagnostic.Page));
        Assert.Contains("left out", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_seal_over_words_is_not_read()
    {
        var plain = Reading.Of(Scan, "a.pdf");
        var words = new PdfFile().NewPage().Line(72, 396, "The Licensee assigns all Improvements to the Licensor.", 14).ToBytes();
        var stamped = Reading.Of((new ScanFile { IsStamped = true }).Of(words), "a.pdf");
        Assert.Equal(plain.Body(), stamped.Body());
        Assert.Empty(stamped.Diagnostics);
    }

    [Fact]
    public void The_rows_of_a_table_in_a_scan_stay_together()
    {
        var printed = new PdfFile().NewPage();
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                printed.Line(60, 100 + (60 * i) + (14 * j), $"The Licensor grants the right {i + 1}{j + 1}", 11);
            }

            printed.Line(330, 100 + (60 * i), $"The Licensee accepts the duty {i + 1}1", 11).Line(330, 114 + (60 * i), $"and pays the royalty for it {i + 1}2", 11);
        }

        var document = Reading.Of(new ScanFile().Of(printed.ToBytes()), "a.pdf");
        Assert.Equal(
            Enumerable.Range(0, 8).Select(i => (i / 2, i % 2)),
            document.Text.Blocks.Select(b => (b.Cell?.Row ?? -1, b.Cell?.Column ?? -1)).Distinct());
    }

    [Fact]
    public void A_page_read_with_doubt_is_named()
    {
        var document = Reading.Of((new ScanFile { Resolution = 55, IsNoisy = true, First = 2, Last = 2 }).Of(Samples.File(Samples.English)), "a.pdf");
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((ReadingRules.LowConfidence, 1), (diagnostic.Descriptor, diagnostic.Page));
        Assert.Contains("mean confidence of ", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(diagnostic.Span, diagnostic.Evidence[0].Span);
        Assert.All(diagnostic.Evidence, e => Assert.Equal(1, document.Map.PageOf(e.Span!.Value.Start)));
    }

    [Fact]
    public void A_stamp_in_the_text_layer_is_not_read_twice()
    {
        var stamped = new PdfFile().NewPage().Picture(0, 0, 612, 792).Line(20, 20, "Envelope 77").ToBytes();
        Assert.Equal(["Envelope 77"], Reading.Of(stamped, "a.pdf").Body());
    }

    [Fact]
    public void A_picture_without_words_is_not_passed_over_in_silence()
    {
        var document = Reading.Of(new PdfFile().NewPage().Rectangle(100, 100, 300, 200).ToBytes(), "a.pdf");
        Assert.Contains("no text could be recognised", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_a_scan_is_reported_with_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", Scan);
        var document = Documents.Pdf.PdfReader.Read(
            path, string.Empty, new ReadingOptions(), new Documents.Pdf.PopplerEngine(Environment.GetEnvironmentVariable("PATH")), new ScanReader(folder.Path));
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(ReadingRules.PageWithoutText, diagnostic.Descriptor);
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_leaves_pages_unread_and_says_so()
    {
        var document = Reading.Of(Scan, "a.pdf", new ReadingOptions { Interruption = new CancellationToken(canceled: true) });
        Assert.Contains("interrupted", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(合同编号:ABC-1)", "（合同编号：ABC-1）")]
    [InlineData("称”转让方”);", "称“转让方”）；")]
    [InlineData("(the “Licensor’); and", "(the “Licensor”); and")]
    [InlineData("the Licensee’s plant: (a)", "the Licensee’s plant: (a)")]
    public void Punctuation_is_written_as_printed(string recognised, string printed)
    {
        var line = new RecognisedLine([new RecognisedWord(recognised, 90, new PixelBox(0, 0, 300, 30))], 25, 30);
        Assert.Equal(printed, Assert.Single(LineText.Of(line)).Word.Text);
    }
}
