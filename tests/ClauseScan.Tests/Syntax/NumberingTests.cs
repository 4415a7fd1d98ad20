using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("ARTICLE VI\nTERM", "Art. VI")]
    [InlineData("Article 6 Term", "Art. 6")]
    [InlineData("Section 6 Term", "Sec. 6")]
    [InlineData("Section 6.3 Term", "6.3")]
    [InlineData("Sec. 2 Term", "Sec. 2")]
    [InlineData("6. Term", "Art. 6")]
    [InlineData("6.3 Term", "6.3")]
    [InlineData("6.3.1 Term", "6.3.1")]
    [InlineData("6) Term", "6)")]
    [InlineData("(a) the Term", "(a)")]
    [InlineData("(iv) the Term", "(iv)")]
    [InlineData("(A) the Term", "(A)")]
    [InlineData("i) the Term\nii) the Rest", "i)")]
    [InlineData("a. the Term\nb. the Rest", "a")]
    [InlineData("第六条 改进技术", "第六条")]
    [InlineData("第三章 总则", "第三章")]
    [InlineData("第二节 总则", "第二节")]
    [InlineData("一、总则", "一")]
    [InlineData("一．总则", "一")]
    [InlineData("一，总则", "一")]
    [InlineData("三.1 交付", "三.1")]
    [InlineData("三．２　交付", "三.2")]
    [InlineData("（一）总则", "（一）")]
    [InlineData("(一) 总则", "(一)")]
    [InlineData("１．总则", "1")]
    [InlineData("１、总则", "1")]
    [InlineData("（１）总则", "（1）")]
    [InlineData("①总则", "①")]
    [InlineData("６．３　总则", "6.3")]
    [InlineData("ａ．总则\nｂ．其他", "a")]
    public void A_number_at_the_start_of_a_block_labels_a_provision(string text, string label) =>
        Assert.Equal(label, Provisions(text)[0].Label);

    [Theory]
    [InlineData("1999. was a good year.")]
    [InlineData("3. March 2020")]
    [InlineData("2.5 million dollars were paid.")]
    [InlineData("1999年签订的合同终止。")]
    [InlineData("Section 6 of the Agreement shall survive.")]
    [InlineData("Article 4 shall apply.")]
    [InlineData("一.5倍的价款应当退还。")]
    [InlineData("第六条规定的技术归甲方所有。")]
    [InlineData("第六条、第七条继续有效。")]
    [InlineData("J. Smith signs.")]
    [InlineData("12 months after delivery the term ends.")]
    public void Years_dates_amounts_and_references_label_none(string text) => Assert.Empty(Provisions(text));

    [Fact]
    public void A_letter_i_after_h_is_a_letter() =>
        Assert.Equal(["(g)", "(h)", "(i)", "(j)"], Paths("(g) a;\n(h) b;\n(i) c;\n(j) d.").Select(p => p));

    [Fact]
    public void A_Roman_i_after_h_opens_a_list() =>
        Assert.Equal(["(g)", "(h)", "(h) › (i)", "(h) › (ii)", "(i)"], Paths("(g) a;\n(h) b:\n(i) c;\n(ii) d;\n(i) e."));

    [Fact]
    public void A_compound_number_opens_two_provisions() =>
        Assert.Equal(["Art. 1", "Art. 1 › 1.1", "Art. 1 › 1.1 › (a)", "Art. 1 › 1.1 › (b)"], Paths("1. Scope\n1.1(a) This is one.\n(b) This is two."));

    [Fact]
    public void A_clause_path_leads_from_article_to_item() =>
        Assert.Equal("Art. 6 › 6.3 › (b)", Paths("6. Improvements\n6.3 Grant Back. Licensee shall:\n(a) disclose; and\n(b) assign.")[^1]);

    [Fact]
    public void A_Chinese_clause_path_leads_from_article_to_clause() =>
        Assert.Equal("第六条 › 6.3", Paths("第六条 改进技术\n６．３　乙方应转让改进技术。")[^1]);

    [Fact]
    public void Clauses_numbered_below_a_Chinese_numeral_lie_under_it() =>
        Assert.Equal(["三", "三 › 三.1", "三 › 三.2", "四"], Paths("三、交付\n三.1 转让方应当交付技术资料。\n三.2 受让方应当确认。\n四、验收"));

    [Fact]
    public void A_numbered_heading_ends_the_lists_above() =>
        Assert.Equal(
            ["Art. 1", "Art. 1 › -", "Art. 1 › 1", "Art. 1 › 1 › 1.1"],
            PathsOf(Agreements.Blocks("#LICENCE", "#1.|Cover Page", "-|one point:", "#1.|Service", "#1.1|Access and Use")));

    [Fact]
    public void A_number_that_is_no_heading_stays_in_the_list_above() =>
        Assert.Equal(
            ["Art. 1", "Art. 1 › -", "Art. 1 › - › 1", "Art. 1 › - › 2"],
            PathsOf(Agreements.Blocks("#LICENCE", "#1.|Cover Page", "-|one point:", "1.|pay the fee;", "2.|keep records.")));

    [Fact]
    public void A_list_in_a_cell_ends_with_its_row()
    {
        var tree = SyntaxTree.Parse(Agreements.Table(["1. Use", "- to train"], ["Data", "Provider may use it."]));
        Assert.Equal("- to train", tree.Text[tree.Root.DescendantsAndSelf().OfType<ProvisionSyntax>().Last().Span]);
    }

    [Fact]
    public void A_list_in_a_table_goes_on_in_the_next_row() =>
        Assert.Equal(["(a)", "(b)"], PathsOf(Agreements.Table(["(a) pay;", "one sum"], ["(b) report.", "each year"])));

    [Fact]
    public void A_list_below_a_number_does_not_end_the_numbers_above() =>
        Assert.Equal(
            ["Art. 1", "Art. 2", "Art. 2 › 2.1", "Art. 2 › 2.1 › 1", "Art. 2 › 2.1 › 2", "Art. 3"],
            Paths("1. Scope\n2. Fees\n2.1 The fees are:\n1. a royalty;\n2. a lump sum.\n3. Term"));

    [Fact]
    public void Numbers_start_anew_with_a_schedule() =>
        Assert.Equal(["Art. 1", "Art. 2", "Schedule 1 › 1"], Paths("1. Scope\n2. Term\nSchedule 1\n1. Price"));

    [Fact]
    public void A_list_in_a_line_is_split_where_it_follows_a_colon() =>
        Assert.Equal(["Art. 1", "Art. 1 › (a)", "Art. 1 › (b)"], Paths("1. Licensee shall: (a) pay the fee; and (b) keep records."));

    [Fact]
    public void A_list_in_a_sentence_is_not_split() =>
        Assert.Equal(["Art. 1"], Paths("1. Licensee may (a) make, (b) use and (c) sell Products under paragraph (a) above."));

    [Fact]
    public void References_in_a_line_are_not_split() =>
        Assert.Equal(["Art. 1", "Art. 1 › 1.1"], Paths("1. Scope\n1.1 The terms of Section 1.2 Apply, as do Sections 1.2 And 1.3 of it."));

    [Theory]
    [InlineData("6.3 Grant Back. Licensee shall assign.", "Grant Back")]
    [InlineData("6.3 Grant Back", "Grant Back")]
    [InlineData("6.3 Grant of Rights: Fox grants them.", "Grant of Rights")]
    [InlineData("7. Order Processing   Chase will process orders.", "Order Processing")]
    [InlineData("第六条 改进技术", "改进技术")]
    [InlineData("第六条　保险：由卖方投保。", "保险")]
    [InlineData("ARTICLE VI\nIMPROVEMENTS", "IMPROVEMENTS")]
    public void A_short_title_after_the_number_is_the_heading(string text, string heading)
    {
        var tree = Agreements.Parse(text);
        Assert.Equal(heading, tree.Text[tree.Root.DescendantsAndSelf().OfType<ProvisionSyntax>().First().HeadingSpan!.Value]);
    }

    [Fact]
    public void Words_that_the_layout_shows_as_a_heading_are_one() => Assert.Equal("Intellectual property", HeadingOf("#8.|Intellectual property"));

    [Theory]
    [InlineData("8.|Intellectual property")]
    [InlineData("#8.|Licensee shall pay the fee")]
    [InlineData("#8.|Licensee pays the fee.")]
    public void Words_that_it_does_not_and_sentences_are_none(string line) => Assert.Null(HeadingOf(line));

    [Theory]
    [InlineData("6.3 Licensee shall assign Improvements.")]
    [InlineData("第六条　乙方应将改进技术转让给甲方。")]
    [InlineData("第六条　甲方许可乙方使用专利")]
    [InlineData("(a) Patents")]
    public void Running_text_is_no_heading(string text) => Assert.Null(Provisions(text)[0].HeadingSpan);

    private static List<ProvisionSyntax> Provisions(string text) =>
        [.. Agreements.Parse(text).Root.DescendantsAndSelf().OfType<ProvisionSyntax>()];

    private static string? HeadingOf(string line)
    {
        var tree = SyntaxTree.Parse(Agreements.Blocks("TERMS", line, "8.1|Licensor owns it."));
        return tree.Root.DescendantsAndSelf().OfType<ProvisionSyntax>().First().HeadingSpan is { } heading ? tree.Text[heading] : null;
    }

    private static List<string> Paths(string text) => PathsOf(SourceText.FromPlainText(text));

    private static List<string> PathsOf(SourceText text) =>
        [.. SyntaxTree.Parse(text).Root.DescendantsAndSelf().OfType<ProvisionSyntax>().Select(p => string.Join(" › ", SyntaxTree.ClausePath(p)))];
}
