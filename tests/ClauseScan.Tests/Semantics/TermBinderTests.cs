using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Semantics;

public sealed class TermBinderTests
{
    [Theory]
    [InlineData("\"Know-How\" means all technical information owned by it.", "Know-How", "\"Know-How\" means all technical information owned by it.")]
    [InlineData("“Products” shall mean the pumps of Annex 1.", "Products", "“Products” shall mean the pumps of Annex 1.")]
    [InlineData("“Net Sales” has the meaning set out in Section 3.", "Net Sales", "“Net Sales” has the meaning set out in Section 3.")]
    [InlineData("The term “Field” refers to desalination.", "Field", "The term “Field” refers to desalination.")]
    [InlineData("“Improvement” or “Improvements” means any change.", "Improvement", "“Improvement” or “Improvements” means any change.")]
    [InlineData("Improvements shall mean any modification of the Process.", "Improvements", "Improvements shall mean any modification of the Process.")]
    [InlineData("Supplier owns a process for coating steel (the “Process”) and uses it.", "Process", "Supplier owns a process for coating steel")]
    [InlineData("It pays a fee; it also owns drawings, tools and moulds (collectively, the \"Tooling\").", "Tooling", "it also owns drawings, tools and moulds")]
    [InlineData("The work plan of Annex 2 (hereinafter \"Work Plan\") binds both.", "Work Plan", "The work plan of Annex 2")]
    [InlineData("“专有技术”指为制造合同产品所需的知识。", "专有技术", "“专有技术”指为制造合同产品所需的知识。")]
    [InlineData("“净销售额”系指扣除税费后的金额。", "净销售额", "“净销售额”系指扣除税费后的金额。")]
    [InlineData("「改进」是指任何修改。", "改进", "「改进」是指任何修改。")]
    [InlineData("双方共同制定的工艺规程（以下简称“工艺文件”）由甲方保管。", "工艺文件", "双方共同制定的工艺规程")]
    [InlineData("本合同所称“标的技术”由附件一列明。", "标的技术", "本合同所称")]
    [InlineData("技术资料是指为生产产品所需的图纸。", "技术资料", "技术资料是指为生产产品所需的图纸。")]
    public void A_definition_gives_a_term(string text, string name, string definition)
    {
        var model = Bound.Model(text);
        var term = Assert.Single(model.Terms, t => t.Name == name);

        Assert.Equal(name, model.Words(term.NameSpan));
        Assert.Equal(definition, model.Words(term.DefinitionSpan));
    }

    [Theory]
    [InlineData("The sign reads \"Keep Out\" in red.")]
    [InlineData("The goods are sold \"as is\".")]
    [InlineData("Capitalised words (as defined below) bind.")]
    [InlineData("This Agreement (the \"Agreement\") binds each (a \"Party\").")]
    [InlineData("It shall not by any means lapse.")]
    [InlineData("甲方指定银行付款。")]
    [InlineData("参见《技术手册》。")]
    public void Other_quotation_marks_give_none(string text) => Assert.Empty(Bound.Model(text).Terms);

    [Fact]
    public void Names_of_parties_are_no_terms()
    {
        var model = Bound.Model("This Agreement is between Acme Inc. (\"Licensor\") and Bolt LLC (\"Licensee\").\n\"Patents\" means the patents of Licensor.");

        Assert.Equal(["Patents"], model.Terms.Select(t => t.Name));
    }

    [Fact]
    public void A_list_of_definitions_needs_no_quotation_marks()
    {
        var model = Bound.Model("1. Definitions\nLicensed Technology: the process of Annex 1.\nTerritory: Japan.\n2. Payment\nFee: ten dollars.");

        Assert.Equal(["Licensed Technology", "Territory"], model.Terms.Select(t => t.Name));
    }

    [Fact]
    public void A_definition_that_ends_in_a_colon_takes_in_its_list()
    {
        var model = Bound.Model("1.1 \"Technology\" means:\n(a) the patents; and\n(b) the software.\nThe fee is due in May.");

        Assert.EndsWith("(b) the software.", model.Words(model.Terms[0].DefinitionSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_in_one_paragraph_are_kept_apart()
    {
        var model = Bound.Model("\"Field\" means water. \"Territory\" means Japan.");

        Assert.Equal(["\"Field\" means water.", "\"Territory\" means Japan."], model.Terms.Select(t => model.Words(t.DefinitionSpan).Trim()));
    }

    [Theory]
    [InlineData("Licensor licenses the Licensed Patents to it.", "Licensed Patents")]
    [InlineData("Each Licensed Patent lapses.", "Licensed Patents")]
    [InlineData("Know-How and Patents", "Know-How|Patents")]
    [InlineData("licensed patents", "")]
    [InlineData("Patentsville", "")]
    [InlineData("交付专有技术资料", "专有技术")]
    public void Terms_are_found_by_their_longest_name(string use, string expected)
    {
        var model = Bound.Model(
            "\"Patents\" means patents.\n\"Licensed Patents\" means those of Annex 1.\n\"Know-How\" means knowledge.\n“专有技术”指知识。\n" + use);
        var span = new TextSpan(model.Tree.Text.Length - use.Length, use.Length);

        Assert.Equal(expected, string.Join('|', model.TermsIn(span).Select(t => t.Name)));
    }

    [Fact]
    public void A_term_knows_its_language()
    {
        var model = Bound.Model("\"Field\" means water.\n“领域”指水处理。");

        Assert.Equal([Language.English, Language.Chinese], model.Terms.Select(t => t.Language));
    }
}
