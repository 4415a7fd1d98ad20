using ClauseScan.Diagnostics;
using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void A_readable_file_is_read_whole()
    {
        var document = Reading.Of(new PdfFile().NewPage().Line(72, 72, "Licence & <technology>").NewPage().Line(72, 72, "Second").ToBytes(), "-a b.pdf");
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Equal(["Licence & <technology>", "Second"], document.Body());
        Assert.Equal(2, document.Map.PageCount);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_file_whose_name_looks_like_an_option_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("-opw.pdf", new PdfFile().NewPage().Line(72, 72, "Words").ToBytes());
        Assert.Equal(["Words"], DocumentReader.Read(Path.GetRelativePath(Environment.CurrentDirectory, path), new ReadingOptions()).Body());
    }

    [Fact]
    public void A_span_is_found_on_the_page()
    {
        var document = Reading.Of(new PdfFile().NewPage().NewPage().Line(100, 200, "Licensee assigns improvements").ToBytes(), "a.pdf");
        var area = Assert.Single(document.Map.AreasOf(document.SpanOf("assigns")));
        Assert.Equal(2, area.Page);
        Assert.InRange(area.Left, 145, 155);
        Assert.InRange(area.Width, 36, 48);
        Assert.InRange(area.Top, 185, 195);
        Assert.InRange(area.Top + area.Height, 199, 206);
    }

    [Fact]
    public void A_crop_box_moves_the_page_corner()
    {
        var pdf = new PdfFile { CropBox = "50 100 500 700" }.NewPage().Line(100, 200, "Shown").Line(10, 780, "Outside of it");
        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(["Shown"], document.Body());
        Assert.InRange(document.Map.AreasOf(document.SpanOf("Shown"))[0].Left, 49.9, 50.1);
        Assert.InRange(document.Map.AreasOf(document.SpanOf("Shown"))[0].Top, 98, 101);
        Assert.Equal(ReadingRules.HiddenText, Assert.Single(document.Diagnostics).Descriptor);
    }

    [Fact]
    public void Text_upright_on_a_rotated_page_is_found_where_it_is_displayed()
    {
        var pdf = new PdfFile { Rotation = 90 }.NewPage().Raw("BT /R 12 Tf 0 1 -1 0 100 72 Tm (Upright words) Tj ET");
        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        var area = document.Map.AreasOf(document.SpanOf("Upright"))[0];
        Assert.InRange(area.Left, 71, 73);
        Assert.InRange(area.Top + area.Height, 99, 104);
    }

    [Fact]
    public void Sideways_lines_make_one_paragraph_and_run_down_the_page()
    {
        var pdf = new PdfFile { Rotation = 90 }.NewPage().Line(72, 92, "Words that go down the displayed").Line(72, 106, "page.");
        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(["Words that go down the displayed page."], document.Body());
        var area = document.Map.AreasOf(document.SpanOf("Words that"))[0];
        Assert.InRange(area.Top, 71, 73);
        Assert.True(area.Height > area.Width);
    }

    [Fact]
    public void Upside_down_lines_are_read_from_their_top()
    {
        var pdf = new PdfFile { Rotation = 180 }.NewPage().Line(72, 92, "1.1 Words that stand on their").Line(72, 106, "head.").Line(72, 134, "1.2 More.");
        Assert.Equal(["1.1 Words that stand on their head.", "1.2 More."], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void A_sideways_character_of_its_own_stays_with_what_follows()
    {
        var pdf = new PdfFile { Rotation = 90 }.NewPage().Chinese(72, 92, "一").Line(84, 92, ".1").Chinese(110, 92, "甲方转让技术。");
        Assert.DoesNotContain("一", Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Theory]
    [InlineData("\uFB01nal o\uFB03ce", "final office")]
    [InlineData("（１）第６条；", "（１）第６条；")]
    [InlineData("\u2F00\u2F06", "一二")]
    [InlineData("\uF0B7 item", "\u2022 item")]
    [InlineData("twelve\u00ADmonth\u00A0term", "twelve-month term")]
    [InlineData("void\u037E provided", "void; provided")]
    [InlineData("5\u2009kg at 300\u202F\u212A", "5 kg at 300 K")]
    [InlineData(".   I f   t h e   L i c e n s e e", ". If the Licensee")]
    [InlineData("  T E R M  ", "TERM ")]
    [InlineData("1 2 3 4 5", "1 2 3 4 5")]
    [InlineData("A B or C D", "A B or C D")]
    [InlineData("买 卖 合 同", "买卖合同")]
    [InlineData("第二条 乙方支付", "第二条 乙方支付")]
    public void Characters_become_what_they_stand_for(string drawn, string read) => Assert.Equal(read, RunText.Of(drawn).Text);

    [Fact]
    public void Headers_footers_and_page_numbers_stand_once_after_the_body()
    {
        var pdf = new PdfFile();
        for (var i = 1; i <= 4; i++)
        {
            pdf.NewPage().Line(72, 40, "Strictly Confidential").Line(72, 300, $"Body of page number {"abcd"[i - 1]}.")
                .Line(280, 760, $"- {i} -").Line(72, 775, "Source: ACME INC, 10-K, 3/27/1998");
        }

        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(["Body of page number a.", "Body of page number b.", "Body of page number c.", "Body of page number d."], document.Body());
        Assert.Equal(["Strictly Confidential"], document.Layer(TextLayer.Header));
        Assert.Equal(["- 1 -", "Source: ACME INC, 10-K, 3/27/1998"], document.Layer(TextLayer.Footer));
    }

    [Fact]
    public void Numbered_headings_at_the_head_of_pages_stay_in_the_body()
    {
        var pdf = new PdfFile();
        for (var i = 1; i <= 4; i++)
        {
            pdf.NewPage().Line(72, 40, "Exhibit 10.3").Line(280, 60, $"ARTICLE {i}").Line(72, 300, "Words of it.");
        }

        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(["ARTICLE 1", "ARTICLE 2", "ARTICLE 3", "ARTICLE 4"], document.Body().Select(b => b[.."ARTICLE 1".Length]));
        Assert.Equal(["Exhibit 10.3"], document.Layer(TextLayer.Header));
    }

    [Fact]
    public void Chinese_page_numbers_are_footers()
    {
        var pdf = new PdfFile().NewPage().Chinese(72, 300, "甲方转让技术。").Chinese(280, 770, "第 1 页 共 2 页");
        Assert.Equal(["甲方转让技术。"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Words_that_stand_once_at_the_edge_stay_in_the_body()
    {
        var pdf = new PdfFile().NewPage().Line(72, 40, "LICENCE AGREEMENT").Line(72, 300, "Words.").NewPage().Line(72, 40, "Annex").Line(72, 775, "Signed");
        Assert.Equal(["LICENCE AGREEMENT", "Words.", "Annex", "Signed"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Page_numbers_inside_of_pages_are_known_by_counting_up()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < 50; i++)
        {
            pdf.Line(72, 60 + (13 * i), i % 15 == 7 ? $"{(i / 15) + 1}" : "A line of the agreement.");
        }

        Assert.DoesNotContain(Reading.Of(pdf.ToBytes(), "a.pdf").Body(), b => b.Length < 3);
    }

    [Fact]
    public void A_page_that_is_a_picture_is_told()
    {
        var document = Reading.Of(new PdfFile().NewPage().Line(72, 72, "Words").NewPage().Picture(0, 0, 612, 792).ToBytes(), "a.pdf");
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((ReadingRules.PageWithoutText, 2), (diagnostic.Descriptor, diagnostic.Page));
    }

    [Fact]
    public void A_scan_with_a_stamp_is_told_and_its_words_are_read()
    {
        var document = Reading.Of(new PdfFile().NewPage().Picture(0, 0, 612, 792).Line(20, 20, "Envelope 77").ToBytes(), "a.pdf");
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.Equal(["Envelope 77"], document.Body());
    }

    [Fact]
    public void Pages_drawn_without_letters_only_are_not_read()
    {
        var document = Reading.Of(new PdfFile().NewPage().Rectangle(72, 72, 200, 30).ToBytes(), "a.pdf");
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        Assert.Equal(ReadingRules.PageWithoutText, Assert.Single(document.Diagnostics).Descriptor);
    }

    [Fact]
    public void A_blank_page_is_no_cause_for_a_word() =>
        Assert.Equal(ReadingOutcome.Whole, Reading.Of(new PdfFile().NewPage().Line(72, 72, "Words").NewPage().ToBytes(), "a.pdf").Outcome);

    [Fact]
    public void A_page_of_private_use_characters_is_told_and_left_out()
    {
        var document = Reading.Of(new PdfFile().NewPage().Line(72, 72, "Words").NewPage().Chinese(72, 72, "\uE001\uE002\uE003\uE004").ToBytes(), "a.pdf");
        Assert.Equal(["Words"], document.Body());
        Assert.Equal(2, Assert.Single(document.Diagnostics).Page);
    }

    [Fact]
    public void A_file_of_blank_pages_is_not_taken_for_read() =>
        Reading.AssertUnread(Reading.Of(new PdfFile().NewPage().ToBytes(), "a.pdf"), "show nothing");
}
