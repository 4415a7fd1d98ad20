using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class PdfParagraphTests
{
    private const string Full = "Licensee shall assign to Licensor each improvement of the technology that it makes in";

    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_a_short_line_ends_it() => Assert.Equal(
        [Full + " " + Full + " the term.", "Licensor pays nothing for it and may use it as it likes, in each country of the world."],
        Read(Full, Full, "the term.", "Licensor pays nothing for it and may use it as it likes, in each country of the world.").Body());

    [Fact]
    public void Words_parted_by_several_spaces_are_parted_by_one() =>
        Assert.Equal(["The Committee reviews progress and decides."], Read("The  Committee  reviews   progress  and decides.").Body());

    [Fact]
    public void A_number_begins_a_paragraph_after_the_end_of_a_clause() => Assert.Equal(
        [Full + " it;", "(a) " + Full + ";", "(b) " + Full],
        Read(Full + " it;", "(a) " + Full + ";", "(b) " + Full).Body());

    [Fact]
    public void A_number_in_the_middle_of_a_sentence_begins_none() =>
        Assert.Equal([Full + " Section 2.1 of this agreement."], Read(Full + " Section", "2.1 of this agreement.").Body());

    [Fact]
    public void A_wide_gap_begins_a_paragraph()
    {
        var pdf = new PdfFile().NewPage();
        foreach (var top in (double[])[72, 86, 100, 128, 142])
        {
            pdf.Line(72, top, Full);
        }

        Assert.Equal([$"{Full} {Full} {Full}", $"{Full} {Full}"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break()
    {
        var pdf = new PdfFile().NewPage().Line(72, 600, Full).NewPage().Line(72, 72, "each country.").Line(72, 86, "Next.");
        Assert.Equal([Full + " each country.", "Next."], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void A_sentence_that_ends_the_page_ends_its_paragraph()
    {
        var pdf = new PdfFile().NewPage().Line(72, 600, Full + ".").NewPage().Line(72, 72, "Each country is meant.");
        Assert.Equal(2, Reading.Of(pdf.ToBytes(), "a.pdf").Body().Length);
    }

    [Theory]
    [InlineData("for a twelve-", "month period.", "for a twelve-month period.")]
    [InlineData("as this agree-", "ment says in this agreement.", "as this agreement says in this agreement.")]
    [InlineData("a self-", "made tool, a selfmade tool, a self-made one.", "a self-made tool, a selfmade tool, a self-made one.")]
    [InlineData("either and/", "or both.", "either and/or both.")]
    public void A_hyphen_at_a_line_end_goes_only_where_a_word_was_broken(string first, string second, string joined)
    {
        var padding = new string('x', 70) + " ";
        Assert.Equal([padding + joined], Read(padding + first, second).Body());
    }

    [Fact]
    public void Chinese_lines_are_joined_without_a_space()
    {
        var line = string.Concat(Enumerable.Repeat("甲方将专利技术转让给乙方，", 3));
        var pdf = new PdfFile().NewPage().Chinese(72, 72, line).Chinese(72, 90, line).Chinese(72, 108, "并提供服务。").Chinese(72, 126, "第二条 乙方支付转让费。");
        Assert.Equal([line + line + "并提供服务。", "第二条 乙方支付转让费。"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Runs_on_one_baseline_make_a_line_and_gaps_become_white_space()
    {
        var pdf = new PdfFile().NewPage().Line(72, 72, "1.1").Line(140, 72, "The").Line(166, 68, "2", size: 6).Line(176, 72, "fee");
        Assert.Equal(["1.1\tThe 2 fee"], Reading.Of(pdf.ToBytes(), "a.pdf").Body().Select(b => b.Replace("  ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parts_of_one_word_are_joined()
    {
        // Helvetica's "Licen" is 28.0 points wide at 12 points.
        var pdf = new PdfFile().NewPage().Line(72, 72, "Licen").Line(100.1, 72, "see", bold: true);
        Assert.Equal(["Licensee"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Letters_printed_twice_are_read_once()
    {
        var pdf = new PdfFile().NewPage().Line(72, 72, "AGREEMENT").Line(72.4, 72, "AGREEMENT");
        Assert.Equal(["AGREEMENT"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var pdf = new PdfFile().NewPage().Line(72, 72, "TITLE", bold: true);
        for (var i = 0; i < 10; i++)
        {
            pdf.Line(72, 100 + (14 * i), "Left column words run to its edge").Line(320, 100 + (14 * i), "right column words run to its edge");
        }

        var body = string.Join(' ', Reading.Of(pdf.ToBytes(), "a.pdf").Body());
        Assert.True(body.LastIndexOf("Left", StringComparison.Ordinal) < body.IndexOf("right", StringComparison.Ordinal), body);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 1; i <= 10; i++)
        {
            pdf.Line(72, 100 + (20 * i), $"Patent {i}").Line(320, 100 + (20 * i), $"owner {i}");
        }

        Assert.Equal(["Patent 1", "owner 1", "Patent 2", "owner 2"], Reading.Of(pdf.ToBytes(), "a.pdf").Body()[..4]);
    }

    [Fact]
    public void The_number_before_a_gap_makes_no_row()
    {
        var pdf = new PdfFile().NewPage().Line(72, 72, "1.1").Line(120, 72, Full[..70]).Line(120, 86, Full[..70]).Line(120, 100, "the term.");
        Assert.Equal(["1.1\t" + Full[..70] + " " + Full[..70].TrimEnd() + " the term."], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Fact]
    public void Short_bold_or_large_lines_are_headings()
    {
        var pdf = new PdfFile().NewPage().Line(200, 72, "LICENCE", size: 18).Line(72, 110, "Grant", bold: true)
            .Line(72, 130, Full).Line(72, 144, Full);
        var kinds = Reading.Of(pdf.ToBytes(), "a.pdf").Text.Blocks.Select(b => b.Kind);
        Assert.Equal([TextBlockKind.Heading, TextBlockKind.Heading, TextBlockKind.Paragraph], kinds);
    }

    private static SourceDocument Read(params string[] lines)
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < lines.Length; i++)
        {
            pdf.Line(72, 72 + (14 * i), lines[i]);
        }

        return Reading.Of(pdf.ToBytes(), "a.pdf");
    }
}
