using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Semantics;

public sealed class ReferenceBinderTests
{
    private const string English =
        "ARTICLE VI LICENCE\n6.1 Grant. Licensor grants a licence.\n6.3 Limits. The licence is limited:\n(a) to the Field; and\n(b) to the Territory.\nARTICLE VII FEES\n7.1 Fees. ";

    private const string Chinese = "第六条 许可\n6.1 许可方授予许可。\n6.3 许可受限制。\n第七条 费用\n7.1 ";

    [Theory]
    [InlineData("Fees under Section 6.1 are due.", "Section 6.1", "6.1")]
    [InlineData("Fees under Section 6.3(b) are due.", "Section 6.3(b)", "(b)")]
    [InlineData("Fees under Article VI are due.", "Article VI", "Art. VI")]
    [InlineData("Fees under Article 6 are due.", "Article 6", "Art. VI")]
    [InlineData("Fees under clause 6.3 of this Agreement are due.", "clause 6.3", "6.3")]
    public void An_English_reference_finds_its_provision(string sentence, string words, string label)
    {
        var model = Bound.Model(English + sentence);
        var reference = Assert.Single(model.References);

        Assert.Equal(words, model.Words(reference.Span));
        Assert.Equal(label, (reference.Target as ProvisionSyntax)?.Label);
    }

    [Fact]
    public void Each_of_several_labels_is_a_reference()
    {
        var model = Bound.Model(English + "Fees under Sections 6.1, 6.3(a) and (b) are due.");

        Assert.Equal(["Section 6.1", "Section 6.3(a)", "Section 6.3(b)"], model.References.Select(r => r.Label));
        Assert.All(model.References, r => Assert.NotNull(r.Target));
    }

    [Theory]
    [InlineData("见本合同第六条。", "第六条", "第六条")]
    [InlineData("见第6.3条。", "第6.3条", "6.3")]
    [InlineData("应付费用按照本合同第６．３条的规定计算，由乙方支付。", "第６．３条", "6.3")]
    public void A_Chinese_reference_finds_its_provision(string sentence, string words, string label)
    {
        var model = Bound.Model(Chinese + sentence);
        var reference = Assert.Single(model.References);

        Assert.Equal(words, model.Words(reference.Span));
        Assert.Equal(label, (reference.Target as ProvisionSyntax)?.Label);
    }

    [Theory]
    [InlineData("As in Section 5 of the Stock Purchase Agreement.")]
    [InlineData("As in Section 409A of the Code.")]
    [InlineData("As in Article 28 of the Regulation.")]
    [InlineData("按照《专利法》第十条办理。")]
    [InlineData("按照合同法第六条办理。")]
    [InlineData("The article is new and the section is dry.")]
    public void Provisions_of_other_documents_are_no_references(string text) => Assert.Empty(Bound.Model(text).References);

    [Fact]
    public void A_reference_to_nothing_has_no_target() => Assert.Null(Assert.Single(Bound.Model(English + "Fees under Section 9.9 are due.").References).Target);

    [Fact]
    public void Schedules_present_come_before_those_only_referred_to()
    {
        var model = Bound.Model(
            "1. Scope\nThe machine of Exhibit B and the drawings of Exhibit A are supplied.\nIN WITNESS WHEREOF the parties have signed.\nBy: ____\n\nEXHIBIT A\nDrawings\nThe drawings are listed here.");

        Assert.Equal([("Exhibit A", true), ("Exhibit B", false)], model.Schedules.Select(s => (s.Label, s.Node is not null)));
        Assert.Equal(["Exhibit B", "Exhibit A"], model.References.Select(r => r.Label));
    }

    [Fact]
    public void A_Chinese_schedule_is_found_whatever_its_figures()
    {
        var model = Bound.Model("第一条 范围\n图纸见附件1，设备见附件二。\n第二条 费用\n甲方付款。\n甲方（盖章）：　　乙方（盖章）：\n\n附件一\n图纸清单\n图纸共十张。");

        Assert.Equal(["附件一", "附件二"], model.Schedules.Select(s => s.Label));
        Assert.NotNull(model.References.Single(r => r.Label == "附件1").Target);
    }

    [Fact]
    public void References_are_asked_for_by_span()
    {
        var model = Bound.Model(English + "See Section 6.1. See Section 6.3.");
        var last = model.References[^1].Span;

        Assert.Equal(["Section 6.3"], model.ReferencesIn(last).Select(r => r.Label));
        Assert.Equal(2, model.ReferencesIn(new TextSpan(0, model.Tree.Text.Length)).Length);
        Assert.Empty(model.ReferencesIn(new TextSpan(0, 5)));
    }
}
