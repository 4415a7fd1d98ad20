using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordNumberingTests
{
    private const string Multilevel =
        "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%3)\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    [Fact]
    public void Levels_count_and_restart_as_Word_shows_them() =>
        Assert.Equal(
            ["1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2.", "2.1"],
            Labels(Multilevel, (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)));

    [Fact]
    public void A_level_whose_parents_were_not_used_counts_them_from_their_start() =>
        Assert.Equal(["1.1", "1.2", "2."], Labels(Multilevel, (1, 1), (1, 1), (1, 0)));

    [Fact]
    public void Instances_of_one_definition_count_on_together() =>
        Assert.Equal(["1.", "2."], Labels(Multilevel + Instance(2, 0), (1, 0), (2, 0)));

    [Fact]
    public void An_instance_with_a_start_of_its_own_restarts_once() =>
        Assert.Equal(
            ["1.", "2.", "5.", "6."],
            Labels(Multilevel + Instance(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"), (1, 0), (1, 0), (2, 0), (2, 0)));

    [Fact]
    public void An_instance_may_define_a_level_anew() =>
        Assert.Equal(
            ["Article I"],
            Labels(
                Multilevel + Instance(2, 0, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "upperRoman", "Article %1") + "</w:lvlOverride>"),
                (2, 0)));

    [Theory]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "(c)")]
    [InlineData("<w:lvlRestart w:val=\"1\"/>", "(c)")]
    [InlineData("", "(a)")]
    public void A_level_restarts_only_where_it_says(string restart, string expected) =>
        Assert.Equal(
            ["1.", "1.1", "(a)", "(b)", "1.2", expected],
            Labels(Multilevel.Replace("<w:lvlText w:val=\"(%3)\"/>", restart + "<w:lvlText w:val=\"(%3)\"/>", StringComparison.Ordinal),
                (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2)));

    [Fact]
    public void A_legal_level_shows_all_numbers_as_decimals() =>
        Assert.Equal(["I", "1.1"], Labels(List(Level(0, "upperRoman", "%1") + Level(1, "decimal", "%1.%2", "<w:isLgl/>")), (1, 0), (1, 1)));

    [Fact]
    public void A_level_that_is_not_legal_keeps_the_formats_of_others() =>
        Assert.Equal(["I", "I.1"], Labels(List(Level(0, "upperRoman", "%1") + Level(1, "decimal", "%1.%2")), (1, 0), (1, 1)));

    [Theory]
    [InlineData("chineseCountingThousand", "第%1条", "第二条")]
    [InlineData("chineseCounting", "（%1）", "（二）")]
    [InlineData("bullet", "\uF0B7", "•")]
    [InlineData("decimal", "", "")]
    [InlineData("none", "", "")]
    [InlineData("decimal", "Section %1 ", "Section 2")]
    public void Labels_carry_the_words_around_the_number(string format, string text, string expected) =>
        Assert.Equal(expected, Labels(List(Level(0, format, text)), (1, 0), (1, 0))[1]);

    [Fact]
    public void The_label_stands_before_a_tab_and_its_length_is_told()
    {
        var text = Document(Multilevel, Numbered(1, 1, "Grant of rights.")).Read().Text;
        var block = Assert.Single(text.Blocks);
        Assert.Equal("1.1\tGrant of rights.", text[block.Span]);
        Assert.Equal((TextBlockKind.ListItem, 1, 3), (block.Kind, block.Level, block.LabelLength));
    }

    [Fact]
    public void A_paragraph_without_words_shows_its_number_but_one_that_ends_a_section_has_none()
    {
        const string numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var body = $"<w:p><w:pPr>{numbered}</w:pPr></w:p><w:p><w:pPr>{numbered}<w:sectPr/></w:pPr></w:p>" + Numbered(1, 0, "Term");
        Assert.Equal("1.\n2.\tTerm", Document(Multilevel, body).Read().Text.Content);
    }

    [Fact]
    public void Number_zero_switches_the_numbering_of_a_style_off()
    {
        var file = Document(
            Multilevel,
            Paragraph("Grant", "<w:pStyle w:val=\"Clause\"/>")
            + Paragraph("Plain", "<w:pStyle w:val=\"Clause\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")) with
        {
            Styles = Style("Clause", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
        };
        Assert.Equal("1.\tGrant\nPlain", file.Read().Text.Content);
    }

    [Fact]
    public void A_style_tied_to_a_level_takes_that_level_also_where_it_is_inherited()
    {
        var numbering = List(Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Sub\"/>"));
        var file = Document(numbering, Paragraph("Grant", "<w:pStyle w:val=\"Sub\"/>") + Paragraph("Term", "<w:pStyle w:val=\"Derived\"/>")) with
        {
            Styles = Style("Sub", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + "<w:style w:type=\"paragraph\" w:styleId=\"Derived\"><w:basedOn w:val=\"Sub\"/></w:style>",
        };
        Assert.Equal("1.1\tGrant\n1.2\tTerm", file.Read().Text.Content);
    }

    [Fact]
    public void A_definition_may_stand_for_that_of_a_numbering_style()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"Legal\"/>" + Level(0, "upperLetter", "%1)") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Legal\"/></w:abstractNum>" + Instance(1, 0) + Instance(2, 1);
        var file = Document(numbering, Numbered(2, 0, "Grant")) with
        {
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
        };
        Assert.Equal("A)\tGrant", file.Read().Text.Content);
    }

    [Fact]
    public void A_numbering_that_stands_for_itself_ends() =>
        Assert.Equal("Grant", (Document("<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Loop\"/></w:abstractNum>" + Instance(1, 0), Numbered(1, 0, "Grant")) with
        {
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"Loop\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
        }).Read().Text.Content);

    [Fact]
    public void A_number_that_no_part_defines_is_left_out() =>
        Assert.Equal("Grant", new WordFile(Numbered(7, 0, "Grant")).Read().Text.Content);

    internal static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    internal static string List(string levels) => $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum>" + Instance(1, 0);

    internal static string Numbered(int list, int level, string text) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Instance(int id, int definition, string more = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{more}</w:num>";

    private static string Style(string id, string properties) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:pPr>{properties}</w:pPr></w:style>";

    private static WordFile Document(string numbering, string body) => new(body) { Numbering = numbering };

    private static string[] Labels(string numbering, params (int List, int Level)[] paragraphs)
    {
        var text = Document(numbering, string.Concat(paragraphs.Select(p => Numbered(p.List, p.Level, "words")))).Read().Text;
        return [.. text.Blocks.Select(b => text.Content.Substring(b.Span.Start, b.LabelLength))];
    }
}
