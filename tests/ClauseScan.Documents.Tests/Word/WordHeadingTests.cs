using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordHeadingTests
{
    [Theory]
    [InlineData("<w:name w:val=\"heading 2\"/>", 1)]
    [InlineData("<w:name w:val=\"Heading 1\"/>", 0)]
    [InlineData("<w:name w:val=\"标题 3\"/>", 2)]
    [InlineData("<w:name w:val=\"Clause\"/><w:pPr><w:outlineLvl w:val=\"4\"/></w:pPr>", 4)]
    [InlineData("<w:name w:val=\"Clause\"/><w:basedOn w:val=\"Base\"/>", 0)]
    public void A_style_makes_a_heading(string style, int level)
    {
        var block = Block("<w:pStyle w:val=\"S\"/>", style);
        Assert.Equal((TextBlockKind.Heading, level), (block.Kind, block.Level));
    }

    [Theory]
    [InlineData("<w:name w:val=\"Body Text 2\"/>")]
    [InlineData("<w:name w:val=\"Title\"/>")]
    [InlineData("<w:name w:val=\"heading\"/>")]
    [InlineData("<w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")]
    public void Another_style_does_not(string style)
    {
        var block = Block("<w:pStyle w:val=\"S\"/>", style);
        Assert.Equal((TextBlockKind.Paragraph, -1), (block.Kind, block.Level));
    }

    [Fact]
    public void An_outline_level_of_the_paragraph_itself_goes_first()
    {
        Assert.Equal(3, Block("<w:pStyle w:val=\"S\"/><w:outlineLvl w:val=\"3\"/>", "<w:name w:val=\"heading 1\"/>").Level);
        Assert.Equal(-1, Block("<w:pStyle w:val=\"S\"/><w:outlineLvl w:val=\"9\"/>", "<w:name w:val=\"heading 1\"/>").Level);
    }

    [Fact]
    public void A_style_that_no_part_defines_is_told_by_its_id() =>
        Assert.Equal(1, new WordFile(Paragraph("Grant", "<w:pStyle w:val=\"Heading2\"/>")).Read().Text.Blocks[0].Level);

    [Fact]
    public void A_numbered_heading_is_a_heading_with_a_label()
    {
        var file = new WordFile(Paragraph("保密", "<w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>",
            Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "chineseCounting", "第%1条")),
        };
        var text = file.Read().Text;
        Assert.Equal("第一条\t保密", text.Content);
        Assert.Equal((TextBlockKind.Heading, 0, 3), (text.Blocks[0].Kind, text.Blocks[0].Level, text.Blocks[0].LabelLength));
    }

    [Fact]
    public void Styles_that_inherit_in_a_circle_end() =>
        Assert.Equal(TextBlockKind.Paragraph, Block("<w:pStyle w:val=\"S\"/>", "<w:basedOn w:val=\"S\"/>").Kind);

    [Theory]
    [InlineData("<w:b/>")]
    [InlineData("<w:sz w:val=\"28\"/>")]
    public void A_short_paragraph_that_stands_out_by_its_letters_is_a_heading(string letters) =>
        Assert.Equal((TextBlockKind.Heading, -1), KindOf(Text("AI Addendum", letters)));

    [Theory]
    [InlineData("AI Addendum", "")]
    [InlineData("AI Addendum", "<w:b w:val=\"0\"/>")]
    [InlineData("the Provider,", "<w:b/>")]
    public void A_paragraph_that_does_not_is_none(string words, string letters) => Assert.Equal((TextBlockKind.Paragraph, -1), KindOf(Text(words, letters)));

    [Fact]
    public void Bold_words_in_a_paragraph_make_no_heading() =>
        Assert.Equal(TextBlockKind.Paragraph, KindOf($"<w:p>{Run("Licensee", "<w:b/>")}{Run(" pays.")}</w:p>").Kind);

    [Fact]
    public void Bold_letters_do_not_stand_out_where_all_are_bold() =>
        Assert.Equal(TextBlockKind.Paragraph, new WordFile(Text("AI Addendum", "<w:b/>") + Text("Licensee pays the fee within thirty days.", "<w:b/>")).Read().Text.Blocks[0].Kind);

    [Fact]
    public void Bold_words_beside_a_cell_that_is_not_bold_head_it()
    {
        var row = WordTableTests.Row(WordTableTests.Cell(Text("Training Data", "<w:b/>")), WordTableTests.Cell(Text("Provider may use it.", "")));
        Assert.Equal([TextBlockKind.Heading, TextBlockKind.TableCell], Kinds(row));
    }

    [Fact]
    public void Two_bold_cells_are_two_versions_of_a_heading()
    {
        var row = WordTableTests.Row(WordTableTests.Cell(Text("Licence", "<w:b/>")), WordTableTests.Cell(Text("许可", "<w:b/>")));
        Assert.Equal([TextBlockKind.TableCell, TextBlockKind.TableCell], Kinds(row));
    }

    private static IEnumerable<TextBlockKind> Kinds(string row) =>
        new WordFile(WordTableTests.Table(row) + Text("Licensee pays the fee within thirty days.", "")).Read().Text.Blocks.Take(2).Select(b => b.Kind);

    private static (TextBlockKind Kind, int Level) KindOf(string paragraph)
    {
        var block = new WordFile(paragraph + Text("Licensee pays the fee within thirty days.", "")).Read().Text.Blocks[0];
        return (block.Kind, block.Level);
    }

    private static string Text(string words, string letters) => $"<w:p>{Run(words, letters)}</w:p>";

    private static TextBlock Block(string properties, string style) => new WordFile(Paragraph("Grant", properties))
    {
        Styles = $"<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"S\">{style}</w:style>",
    }.Read().Text.Blocks[0];
}
