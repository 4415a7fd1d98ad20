using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

public sealed class SectionTests
{
    [Fact]
    public void Schedules_after_the_signatures_stand_beside_them()
    {
        var root = Agreements.Parse(Agreements.EnglishDecimal).Root;
        Assert.Single(root.Children.OfType<SignatureBlockSyntax>());
        Assert.Equal("Schedule 1", Assert.Single(root.Children.OfType<ScheduleSyntax>()).Label);
    }

    [Theory]
    [InlineData("Exhibit A sets forth the prices.")]
    [InlineData("Schedule 1 to this Agreement, as amended, shall apply.")]
    [InlineData("附件一为本合同的组成部分。")]
    [InlineData("Schedule B the parties have agreed is to be signed")]
    public void A_sentence_about_a_schedule_opens_none(string line) =>
        Assert.Empty(Schedules("1. Scope\nAll of it.\n" + line));

    [Theory]
    [InlineData("EXHIBIT A", "Exhibit A")]
    [InlineData("Exhibit \"B\" - Products", "Exhibit B")]
    [InlineData("Annex 2: Prices", "Annex 2")]
    [InlineData("SCHEDULE B – DRAWINGS TO BE DELIVERED", "Schedule B")]
    [InlineData("Schedule B – Drawings to be Delivered", "Schedule B")]
    [InlineData("Appendix C to the License Agreement", "Appendix C")]
    [InlineData("附件一：技术资料清单", "附件一")]
    [InlineData("附件１　价格", "附件1")]
    public void A_heading_of_a_schedule_opens_it(string line, string label) =>
        Assert.Equal(label, Assert.Single(Schedules("1. Scope\nAll of it.\n" + line + "\nText of it.")).Label);

    [Theory]
    [InlineData("Annex 1 Software: Hover 4.2 (navigation), Trail 3.0", "Annex 1")]
    [InlineData("附件一　软件：悬停4.2（导航）、路径3.0", "附件一")]
    [InlineData("Schedule C: pumps", "Schedule C")]
    public void A_cell_that_holds_a_schedule_whole_opens_it(string cell, string label) =>
        Assert.Equal(label, Assert.Single(SchedulesOfRow(cell, "The other column.")).Label);

    [Fact]
    public void Both_languages_of_a_row_open_their_schedule() =>
        Assert.Equal(["Annex 2", "附件二"], SchedulesOfRow("Annex 2 Documents: drawings", "附件二 文件：图纸").Select(s => s.Label));

    [Theory]
    [InlineData("Annex 1")]
    [InlineData("Annex 1 Software")]
    [InlineData("Annex 1 Software:")]
    [InlineData("Annex 1 is to hold: the software")]
    [InlineData("附件一应当包括：软件")]
    [InlineData("See Annex 1: software")]
    public void A_cell_that_only_names_one_opens_none(string cell) => Assert.Empty(SchedulesOfRow(cell, "The other column."));

    [Fact]
    public void The_stamp_of_a_filing_opens_none() =>
        Assert.Empty(Schedules("Exhibit 10.2\nLICENSE AGREEMENT\n1. Scope\nAll of it.\nExhibit 10.2\n2. Term\nOne year."));

    [Fact]
    public void A_list_of_schedules_opens_none() =>
        Assert.Equal("Exhibit A", Assert.Single(Schedules("1. Scope\nAll of it.\nExhibit A - Products\nExhibit B - Prices\nExhibit A\nThe products are pumps.")).Label);

    [Fact]
    public void A_table_of_contents_opens_no_provisions()
    {
        var tree = Agreements.Parse("TABLE OF CONTENTS\n1. Scope ........ 1\n2. Term ........ 2\n1. Scope\nAll of it.\n2. Term\nOne year.");
        Assert.Equal(["Art. 1", "Art. 2"], tree.Root.DescendantsAndSelf().OfType<ProvisionSyntax>().Select(p => p.Label));
    }

    [Fact]
    public void A_table_of_contents_in_one_line_opens_no_provisions()
    {
        var tree = Agreements.Parse("TABLE OF CONTENTS Page 1. Scope 1 1.1 Field 1 1.2 Territory 2 2. Term 3 2.1 Start 3\n1. Scope\n1.1 The field is pumps.");
        Assert.Equal(["Art. 1", "1.1"], tree.Root.DescendantsAndSelf().OfType<ProvisionSyntax>().Select(p => p.Label));
    }

    [Fact]
    public void Several_recitals_in_one_line_are_apart()
    {
        var tree = Agreements.Parse("This Agreement is made between A and B. WHEREAS, A owns X; WHEREAS, B wants X; NOW, THEREFORE, the parties agree as follows:\n1. Scope");
        Assert.Equal(2, Assert.Single(tree.Root.Children.OfType<RecitalsSyntax>()).Children.Length);
    }

    [Fact]
    public void Lettered_recitals_stay_recitals()
    {
        var tree = Agreements.Parse("This Deed is made between A and B.\nBACKGROUND\n(A) A owns X.\n(B) B wants X.\nIT IS AGREED as follows:\n1. Scope");
        var recitals = Assert.Single(tree.Root.Children.OfType<RecitalsSyntax>());
        Assert.Equal(["(A)", "(B)"], recitals.Children.OfType<ProvisionSyntax>().Select(p => p.Label));
    }

    [Fact]
    public void A_term_called_background_is_no_recital() =>
        Assert.DoesNotContain(Agreements.Parse("1. BACKGROUND\n1.1 A owns X.\n2. GRANT\n2.1 A grants X.").Root.Children, c => c is RecitalsSyntax);

    [Theory]
    [InlineData("“X” means y.")]
    [InlineData("\"Net Sales\" shall mean all sales.")]
    [InlineData("1.1 \"Net Sales\" has the meaning set out in Schedule 1.")]
    [InlineData("As used herein, the term \"Know-How\" refers to data.")]
    [InlineData("“技术”指附件一所列的技术。")]
    [InlineData("“专利”系指附件一所列的专利。")]
    [InlineData("合同产品是指附件一所列的产品。")]
    public void A_paragraph_that_gives_a_meaning_is_a_definition(string text) =>
        Assert.Contains(Agreements.Parse("1. Terms\n" + text).Root.DescendantsAndSelf(), n => n is DefinitionSyntax);

    [Theory]
    [InlineData("The \"Licensee\" shall pay by all means.")]
    [InlineData("\"No\" was the answer, by no means a good one.")]
    [InlineData("甲方指定乙方为代理人。")]
    public void Other_paragraphs_are_not(string text) =>
        Assert.DoesNotContain(Agreements.Parse("1. Terms\n" + text).Root.DescendantsAndSelf(), n => n is DefinitionSyntax);

    [Fact]
    public void A_name_in_the_preamble_is_no_definition() =>
        Assert.DoesNotContain(
            Agreements.Parse("This Agreement is between Alpha Inc. (the \"Company\") and B.\n\"Company\" means Alpha.\nNOW, THEREFORE, they agree as follows:\n1. Scope").Root.DescendantsAndSelf(),
            n => n is DefinitionSyntax);

    [Fact]
    public void A_text_without_structure_has_no_preamble() =>
        Assert.All(Agreements.Parse("Licensee hereby assigns all improvements to Licensor.").Root.Children, c => Assert.IsType<ParagraphSyntax>(c));

    [Fact]
    public void Other_layers_stand_at_the_end_one_node_each()
    {
        const string Text = "1. Scope\nfirst note\nsecond note\na header";
        var plain = SourceText.FromPlainText(Text);
        TextLayer[] layers = [TextLayer.Body, TextLayer.Footnote, TextLayer.Footnote, TextLayer.Header];
        var tree = SyntaxTree.Parse(new SourceText(Text, [.. plain.Blocks.Select((b, i) => b with { Layer = layers[i] })]));
        Assert.Equal([TextLayer.Footnote, TextLayer.Header], tree.Root.Children.OfType<NotesSyntax>().Select(n => n.Layer));
        Assert.Equal(2, tree.Root.Children.OfType<NotesSyntax>().First().Children.Length);
    }

    private static IEnumerable<ScheduleSyntax> SchedulesOfRow(params string[] cells)
    {
        var plain = SourceText.FromPlainText("1. Scope\nAll of it.\n" + string.Join('\n', cells));
        var first = plain.Blocks.Length - cells.Length;
        var blocks = plain.Blocks.Select((b, i) => i < first ? b : b with { Cell = new TableCell(0, 0, i - first, cells.Length), Kind = TextBlockKind.TableCell });
        return SyntaxTree.Parse(new SourceText(plain.Content, [.. blocks])).Root.DescendantsAndSelf().OfType<ScheduleSyntax>();
    }

    private static IEnumerable<ScheduleSyntax> Schedules(string text) =>
        Agreements.Parse(text).Root.DescendantsAndSelf().OfType<ScheduleSyntax>();
}
