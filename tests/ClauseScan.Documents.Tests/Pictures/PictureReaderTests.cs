using ClauseScan.Diagnostics;
using ClauseScan.Documents.Pictures;
using ClauseScan.Documents.Scans;
using ClauseScan.Documents.Tests.Scans;

namespace ClauseScan.Documents.Tests.Pictures;

public sealed class PictureReaderTests
{
    private static readonly byte[] Png = PictureSample.Of("-png");

    [Theory]
    [InlineData("a.png", "-png")]
    [InlineData("a.jpg", "-jpeg", "-gray")]
    [InlineData("a.tif", "-tiff", "-tiffcompression", "lzw")]
    [InlineData("a.docx", "-tiff", "-mono")]
    public void A_scan_that_comes_as_a_picture_is_read(string name, params string[] form)
    {
        var document = Reading.Of(PictureSample.Of(form), name);
        Assert.Equal([PictureSample.Words], document.Body());
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(1, document.Map.PageCount);
    }

    [Fact]
    public void A_word_is_found_on_the_picture_where_it_is_printed()
    {
        var printed = Reading.Of(PictureSample.Printed, "a.pdf").AreaOf("Improvements");
        var read = Reading.Of(Png, "a.png").AreaOf("Improvements");
        Assert.InRange(read.Left, printed.Left - 4, printed.Left + 4);
        Assert.InRange(read.Top, printed.Top - 1, printed.Top + 6);
        Assert.InRange(read.Width, printed.Width - 6, printed.Width + 6);
    }

    [Fact]
    public void Each_picture_of_a_file_is_a_page()
    {
        var words = Gray(PictureSample.Words);
        var document = Reading.Of(TiffPages.Of(words, [new PixelBox(0, 0, words.Width, words.Height), new PixelBox(0, 0, words.Width, words.Height / 2)]), "a.tiff");
        Assert.Equal([PictureSample.Words, PictureSample.Words], document.Body());
        Assert.Equal((2, 1, 2), (document.Map.PageCount, document.Map.PageOf(0), document.Map.PageOf(document.Text.Length - 1)));
    }

    [Fact]
    public void A_photograph_is_turned_as_the_camera_was_held()
    {
        // The orientation 6 says: turn it clockwise for display.
        var lying = new ScanFile { Degrees = 90, IsColoured = true }.Of(PictureSample.Printed);
        var document = Reading.Of(PictureSample.WithOrientation(PictureSample.Of(lying, 200, "-jpeg"), 6), "a.jpg");
        Assert.Equal([PictureSample.Words], document.Body());
        var printed = Reading.Of(PictureSample.Printed, "a.pdf").AreaOf("Improvements");
        Assert.InRange(document.AreaOf("Improvements").Left, printed.Left - 6, printed.Left + 6);
        Assert.InRange(document.AreaOf("Improvements").Top, printed.Top - 6, printed.Top + 6);
    }

    [Fact]
    public void A_picture_that_is_cut_short_is_read_as_far_as_it_goes()
    {
        var document = Reading.Of(Png[..^(Png.Length / 8)], "a.png");
        Assert.Equal([PictureSample.Words], document.Body());
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(ReadingRules.DamagedOrPartlyRead, diagnostic.Descriptor);
        Assert.Contains("fetch the original again", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_words_is_not_passed_over_in_silence()
    {
        var document = Reading.Of(PictureSample.Of(new Pdf.PdfFile().NewPage().Rectangle(100, 100, 300, 200).ToBytes(), 72, "-png"), "a.png");
        Assert.Equal((ReadingOutcome.Unread, ReadingRules.PageWithoutText), (document.Outcome, Assert.Single(document.Diagnostics).Descriptor));
    }

    [Fact]
    public void A_picture_is_reported_where_recognition_is_not_wanted()
    {
        var document = Reading.Of(Png, "a.png", new ReadingOptions { Ocr = OcrUse.Never });
        Assert.Contains("--ocr never", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_a_picture_is_reported_with_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var document = PictureReader.Read(folder.Write("a.png", Png), string.Empty, new ReadingOptions(), new ScanReader(folder.Path));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((ReadingOutcome.Unread, ReadingRules.PageWithoutText), (document.Outcome, diagnostic.Descriptor));
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_drawn_as_a_page_is()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.bin", Png);
        Assert.NotNull(PdfPageRenderer.Draw(path, 1, 40, new ReadingOptions()));
        Assert.Null(PdfPageRenderer.Draw(path, 2, 40, new ReadingOptions()));
    }

    private static GrayImage Gray(string words) =>
        PageImage.Parse(PictureSample.Of(new Pdf.PdfFile().NewPage().Line(72, 100, words, 14).ToBytes(), 200, "-gray"))!.Ink;
}
