using ClauseScan.Semantics;

namespace ClauseScan.Tests.Semantics;

public sealed class GoverningLawBinderTests
{
    [Theory]
    [InlineData("This Agreement shall be governed by and construed in accordance with the laws of the State of New York.", "the State of New York", TerritoryKind.Foreign)]
    [InlineData("This Agreement is governed by the laws of the People's Republic of China.", "the People's Republic of China", TerritoryKind.MainlandChina)]
    [InlineData("This Agreement shall be construed under the laws of Hong Kong, China.", "Hong Kong", TerritoryKind.HongKong)]
    [InlineData("This Contract is governed by German law.", "German", TerritoryKind.Foreign)]
    [InlineData("GOVERNING LAW. The laws of the Province of British Columbia, Canada, shall govern this Agreement.", "the Province of British Columbia, Canada", TerritoryKind.Foreign)]
    [InlineData("本合同的订立、效力、解释、履行和争议的解决均受中华人民共和国法律的管辖。", "中华人民共和国", TerritoryKind.MainlandChina)]
    [InlineData("本合同适用中华人民共和国法律。", "中华人民共和国", TerritoryKind.MainlandChina)]
    [InlineData("本合同的适用法律为香港法律。", "香港", TerritoryKind.HongKong)]
    [InlineData("根据《中华人民共和国合同法》的有关规定，经双方协商一致，签订本合同。", "中华人民共和国", TerritoryKind.MainlandChina)]
    public void The_law_is_that_of_the_place_chosen(string text, string name, TerritoryKind territory)
    {
        var law = Bound.Model(text).GoverningLaw;

        Assert.Equal((name, territory), (law?.Name, law?.Territory ?? TerritoryKind.Unknown));
    }

    [Theory]
    [InlineData("Acme is a corporation organized under the laws of the State of Delaware.")]
    [InlineData("This Agreement shall not be governed by the United Nations Convention on Contracts for the International Sale of Goods.")]
    [InlineData("Use of the software is governed by the terms of the Licence.")]
    [InlineData("Each party shall comply with the export laws of the United States.")]
    [InlineData("甲方应当遵守国家法律。")]
    public void A_text_that_chooses_no_law_has_none(string text) => Assert.Null(Bound.Model(text).GoverningLaw);

    [Fact]
    public void The_choice_for_the_agreement_beats_a_law_named_before_it()
    {
        var model = Bound.Model(
            "Rights in bankruptcy are construed under the laws of the United States.\nThis Agreement shall be governed by the laws of Japan.");

        Assert.Equal("Japan", model.GoverningLaw?.Name);
        Assert.Equal("This Agreement shall be governed by the laws of Japan.", model.Words(model.GoverningLaw!.Span));
    }
}
