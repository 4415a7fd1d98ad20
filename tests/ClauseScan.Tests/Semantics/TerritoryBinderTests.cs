using ClauseScan.Semantics;

namespace ClauseScan.Tests.Semantics;

public sealed class TerritoryBinderTests
{
    [Theory]
    [InlineData("Acme Inc., a Delaware corporation (\"X\")", TerritoryKind.Foreign, "United States", "incorporation")]
    [InlineData("Acme Ltd., a company organized and existing under the laws of the People's Republic of China (\"X\")", TerritoryKind.MainlandChina, "China", "incorporation")]
    [InlineData("Acme Ltd., a PRC limited liability company (\"X\")", TerritoryKind.MainlandChina, "China", "incorporation")]
    [InlineData("Acme Ltd., a wholly foreign-owned enterprise established in Shanghai (\"X\")", TerritoryKind.MainlandChina, "China", "incorporation")]
    [InlineData("Acme Limited, a company incorporated in Hong Kong (\"X\")", TerritoryKind.HongKong, "Hong Kong", "incorporation")]
    [InlineData("Acme Co., a company organized under the laws of the Republic of China (\"X\")", TerritoryKind.Taiwan, "Taiwan", "incorporation")]
    [InlineData("Acme AG, a Swiss corporation with an office in Shanghai, China (\"X\")", TerritoryKind.Foreign, "Switzerland", "incorporation")]
    [InlineData("Acme GmbH, with its registered office at Industriestr. 5, Stuttgart, Germany (\"X\")", TerritoryKind.Foreign, "Germany", "address")]
    [InlineData("Acme Ltd., with its principal place of business at 8 Keji Road, Hangzhou (\"X\")", TerritoryKind.MainlandChina, "China", "address")]
    [InlineData("Acme Ltd., located at 397 Hennessy Road, Hong Kong, China (\"X\")", TerritoryKind.HongKong, "Hong Kong", "address")]
    [InlineData("Acme Ltd., located at 12 Nanjing Road, Kowloon, Hong Kong (\"X\")", TerritoryKind.HongKong, "Hong Kong", "address")]
    [InlineData("Acme Ltd., having its office in Macau (\"X\")", TerritoryKind.Macau, "Macau", "address")]
    [InlineData("Acme Inc., whose address is 5 Main Street, Billerica, MA 01821 (\"X\")", TerritoryKind.Foreign, "United States", "address")]
    [InlineData("Shenzhen Acme Electronics Co., Ltd. (\"X\")", TerritoryKind.MainlandChina, "China", "name")]
    public void An_English_declaration_tells_the_territory(string party, TerritoryKind kind, string name, string basis)
    {
        var territory = Bound.Model($"This Agreement is made between {party} and Other Holdings LLC (\"Y\").").PartyNamed("X")!.Territory;

        Assert.Equal((kind, name, basis), (territory.Kind, territory.Name, territory.Basis));
    }

    [Theory]
    [InlineData("甲方：远山（深圳）有限公司", TerritoryKind.MainlandChina, "name")]
    [InlineData("甲方：远山有限公司\n地址：江苏省苏州市工业园区8号", TerritoryKind.MainlandChina, "address")]
    [InlineData("甲方：远山有限公司\n地址：中国香港九龙弥敦道8号", TerritoryKind.HongKong, "address")]
    [InlineData("甲方：远山股份有限公司\n地址：台湾新竹市8号", TerritoryKind.Taiwan, "address")]
    [InlineData("甲方：远山株式会社，依照日本法律成立", TerritoryKind.Foreign, "incorporation")]
    [InlineData("甲方：＿＿＿＿＿", TerritoryKind.Unknown, "")]
    public void A_Chinese_declaration_tells_the_territory(string party, TerritoryKind kind, string basis)
    {
        var territory = Bound.Model($"合同\n{party}\n乙方：＿＿＿＿\n第一条 甲方交付图纸，乙方付款。").PartyNamed("甲方")!.Territory;

        Assert.Equal((kind, basis), (territory.Kind, territory.Basis));
    }

    [Theory]
    [InlineData("Acme Inc. (\"X\")")]
    [InlineData("John Smith (\"X\")")]
    public void A_declaration_without_a_place_leaves_the_territory_unknown(string party) =>
        Assert.Same(Territory.Unknown, Bound.Model($"This Agreement is made between {party} and Other LLC, a Delaware limited liability company (\"Y\").").PartyNamed("X")!.Territory);

    [Fact]
    public void A_later_sentence_tells_what_the_preamble_does_not()
    {
        var model = Bound.Model(
            "Agreement\nParty A: Beiming Software Co., Ltd.\nParty B: Blue Harbor Inc.\nWHEREAS:\n1. Party A is a limited liability company duly incorporated under the laws of Japan.");

        Assert.Equal("Japan", model.PartyNamed("Party A")!.Territory.Name);
        Assert.Equal(TerritoryKind.Unknown, model.PartyNamed("Party B")!.Territory.Kind);
    }

    [Fact]
    public void The_address_for_notices_tells_what_nothing_else_does()
    {
        var model = Bound.Model(
            "This Agreement is made between Acme Inc. (\"Supplier\") and Bolt LLC (\"Customer\").\n9. Notices. Notices are sent as follows:\nIf to Supplier:\n5 Via Roma, Milan, Italy\nIf to Customer:\nby hand.");

        Assert.Equal(("Italy", "address"), (model.PartyNamed("Supplier")!.Territory.Name, model.PartyNamed("Supplier")!.Territory.Basis));
        Assert.Equal(TerritoryKind.Unknown, model.PartyNamed("Customer")!.Territory.Kind);
    }

    [Fact]
    public void The_span_is_the_words_that_tell()
    {
        var model = Bound.Model("This Agreement is made between Acme Inc., a Delaware corporation (\"X\") and Bolt LLC (\"Y\").");

        Assert.Equal("Delaware", model.Words(model.PartyNamed("X")!.Territory.Span!.Value));
    }
}
