using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Semantics;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("Aa ")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("“甲”")]
    [InlineData("一")]
    [InlineData("_")]
    [InlineData("1.")]
    [InlineData("the laws of ")]
    [InlineData("between ")]
    [InlineData("between A (\"B\") and ")]
    [InlineData("(the \"X\") ")]
    [InlineData("Section 1(a), ")]
    [InlineData("By: ")]
    [InlineData("甲方：")]
    [InlineData("以下简称甲方，")]
    [InlineData("\"A\" or ")]
    [InlineData("governed , ")]
    [InlineData("1/1/")]
    [InlineData("\ud800")]
    public void Any_text_is_bound(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));

        Assert.Equal(text.Length, Bound.Model(text).Tree.Text.Length);
    }

    [Theory]
    [InlineData(TextLayer.Footnote)]
    [InlineData(TextLayer.Header)]
    [InlineData(TextLayer.Body)]
    public void A_heading_of_definitions_is_bound_in_any_layer(TextLayer layer)
    {
        const string Text = "The body.\nDefinitions\nX shall mean y.";
        var plain = SourceText.FromPlainText(Text);
        var source = new SourceText(Text, [.. plain.Blocks.Select((b, i) => b with { Layer = i == 0 ? TextLayer.Body : layer })]);

        Assert.Empty(SemanticModel.Bind(SyntaxTree.Parse(source)).Parties);
    }

    [Fact]
    public void Every_prefix_of_an_agreement_is_bound()
    {
        const string Text =
            "This Agreement is dated May 1, 2010 between Acme Inc., a Delaware corporation (\"Seller\") and 远山公司（以下简称“买方”）. 1. \"Goods\" means the goods of Annex I, Section 2(a). 第二条 适用中国法律。";

        Assert.All(Enumerable.Range(0, Text.Length), length => Assert.NotNull(Bound.Model(Text[..length])));
    }
}
