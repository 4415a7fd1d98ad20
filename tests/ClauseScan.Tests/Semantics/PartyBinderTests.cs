using ClauseScan.Semantics;

namespace ClauseScan.Tests.Semantics;

public sealed class PartyBinderTests
{
    [Theory]
    [InlineData(
        "This Agreement is made by and between Northwind Pumps, Inc., a Delaware corporation (\"Seller\"), and Lakeside Valve LLC, a Texas limited liability company (the \"Buyer\").",
        "Northwind Pumps, Inc.|Seller", "Lakeside Valve LLC|Buyer")]
    [InlineData(
        "THIS AGREEMENT is entered into between Kestrel GmbH (hereinafter referred to as \"Licensor\") and Suzhou Tianhe Machinery Co., Ltd. (hereinafter called \"Licensee\").",
        "Kestrel GmbH|Licensor", "Suzhou Tianhe Machinery Co., Ltd.|Licensee")]
    [InlineData(
        "This Agreement is dated 3 May 2010 (the “Effective Date”) and is made between Orion S.p.A. (the “Supplier”), and Delta Tools Limited (the “Customer” and together with Supplier the “Participants”) (each a “Party”).",
        "Orion S.p.A.|Supplier", "Delta Tools Limited|Customer")]
    [InlineData(
        "This Agreement is made between John Smith (\"Consultant\") and Acme Turbine Corporation (\"Acme\").",
        "John Smith|Consultant", "Acme Turbine Corporation|Acme")]
    [InlineData(
        "BETWEEN:\n(1) Harbour Dyes Limited, a company incorporated in England (\"Harbour\"); and\n(2) Ningbo Colour Co., Ltd., a PRC company (\"Ningbo Colour\").",
        "Harbour Dyes Limited|Harbour", "Ningbo Colour Co., Ltd.|Ningbo Colour")]
    [InlineData(
        "LICENSE AGREEMENT\nVolt Corp., a Nevada corporation (the \"Investor\"), and Ridge Minerals Ltd. (the \"Company\") agree as follows:",
        "Volt Corp.|Investor", "Ridge Minerals Ltd.|Company")]
    [InlineData(
        "Cooperation Agreement\nParty A: Beiming Software Co., Ltd.\nAddress: 5 Chaoyang Road, Beijing\nParty B: Blue Harbor Inc.\nAddress: Palo Alto, CA 94301\n1. Scope",
        "Beiming Software Co., Ltd.|Party A", "Blue Harbor Inc.|Party B")]
    [InlineData(
        "Cover Page\nPROVIDER: {company_name}\nCUSTOMER: {company_name}\n1. Scope\nThe terms of the page (“Standard Terms”) apply.",
        "PROVIDER|PROVIDER", "CUSTOMER|CUSTOMER")]
    [InlineData(
        "Cover Page\nPROVIDER: {company_name}\tCUSTOMER: {company_name}\n1. Scope\nThe terms of the page (“Standard Terms”) apply.",
        "PROVIDER|PROVIDER", "CUSTOMER|CUSTOMER")]
    [InlineData(
        "FRANCHISE AGREEMENT\nThis Agreement is made between Crust Holding, Inc. (\"Franchisor\") and ____________________ (the \"Franchisee\").",
        "Crust Holding, Inc.|Franchisor", "Franchisee|Franchisee")]
    [InlineData(
        "技术转让合同\n订立合同双方：\n转让单位，____________，以下简称甲方；\n受让单位，____________，以下简称乙方．\n为了发展生产，特订立本合同．",
        "甲方|甲方", "乙方|乙方")]
    [InlineData(
        "专利许可合同\n许可方（甲方）：江城化工研究院\n被许可方（乙方）：海河涂料有限公司\n第一条 许可内容\n甲方许可乙方使用。",
        "江城化工研究院|甲方", "海河涂料有限公司|乙方")]
    [InlineData(
        "技术服务合同\n委托方：＿＿＿＿＿＿\n（甲方）\n服务方：＿＿＿＿＿＿\n（乙方）\n第一条 服务内容",
        "甲方|甲方", "乙方|乙方")]
    [InlineData(
        "许可协议\n北方机床有限公司（以下简称“许可方”）与东岭重工股份有限公司（下称“被许可方”）经友好协商，签订本协议。",
        "北方机床有限公司|许可方", "东岭重工股份有限公司|被许可方")]
    [InlineData(
        "合同\n甲方应当按期交付货物。乙方应当验收。\n甲方负责运输，乙方负责保管。\n甲方和乙方各执一份，甲方先签。乙方后签。乙方付款。",
        "甲方|甲方", "乙方|乙方")]
    [InlineData(
        "The fee is due in May.\nIN WITNESS WHEREOF the parties have signed.\nGRANITE TOOLS, INC.\nBy: ____\nMOSS VALLEY LLC\nBy: ____",
        "GRANITE TOOLS, INC.|GRANITE TOOLS, INC.", "MOSS VALLEY LLC|MOSS VALLEY LLC")]
    [InlineData(
        "PARTIES\n(1) Suzhou Lantern Optics Co., Ltd. (苏州灯影光学有限公司), a company incorporated in the People’s Republic of China (“Licensor”); and\n(2) Birkwerk GmbH, a company incorporated in Germany (“Licensee”).\nBACKGROUND",
        "Suzhou Lantern Optics Co., Ltd.|Licensor", "Birkwerk GmbH|Licensee")]
    [InlineData(
        "BETWEEN\n(1) HANGZHOU LANTERN SPEECH CO., LTD. (杭州灯语科技有限公司), a company whose domicile is at 9 Wenyi Road, Hangzhou, Zhejiang Province (the “Assignor”); and\n(2) LANTERN HOLDINGS LIMITED, a company incorporated in Hong Kong (the “Assignee”).\nWHEREAS",
        "HANGZHOU LANTERN SPEECH CO., LTD.|Assignor", "LANTERN HOLDINGS LIMITED|Assignee")]
    [InlineData(
        "This Agreement is between Birkwerk GmbH (“Birkwerk”) of Sichuan Province (the “Base”), and Lantern Ltd. (“Lantern”).",
        "Birkwerk GmbH|Birkwerk", "Lantern Ltd.|Lantern")]
    [InlineData(
        "The fee is due in May.\nIN WITNESS WHEREOF the parties have signed.\nSigned for and on behalf of\nTABLE FLOW STORAGE (PTY) LTD\nBy: ____\nSigned for and on behalf of MOSS VALLEY LLC\nBy: ____",
        "TABLE FLOW STORAGE (PTY) LTD|TABLE FLOW STORAGE (PTY) LTD", "MOSS VALLEY LLC|MOSS VALLEY LLC")]
    [InlineData(
        "保密协议\n甲方：江城轨道装备有限公司\n乙方：Fjordlys Rail AB\n第一条 保密信息，是指一方（以下简称“披露方”）向另一方（以下简称“接收方”）提供的信息。",
        "江城轨道装备有限公司|甲方", "Fjordlys Rail AB|乙方")]
    [InlineData(
        "保密协议\n甲方：江城轨道装备有限公司\n乙方：海河涂料有限公司\n第一条 任何披露信息的一方（以下简称披露方）应当标明密级，接受信息的当事人（以下简称“接收方”）应当保密。",
        "江城轨道装备有限公司|甲方", "海河涂料有限公司|乙方")]
    [InlineData(
        "技术合同\n北方机床有限公司为一方（以下简称“许可方”）与东岭重工股份有限公司为另一方（以下简称“被许可方”），签订本合同。",
        "北方机床有限公司|许可方", "东岭重工股份有限公司|被许可方")]
    public void The_parties_are_those_that_the_agreement_declares(string text, params string[] expected) =>
        Assert.Equal(expected, Bound.Model(text).Parties.Select(p => $"{p.Name}|{p.DisplayName}"));

    [Fact]
    public void The_Chinese_name_of_a_company_leaves_each_party_where_it_is_at_home() =>
        Assert.Equal(
            [TerritoryKind.MainlandChina, TerritoryKind.Foreign],
            Bound.Model("(1) Suzhou Lantern Optics Co., Ltd. (苏州灯影光学有限公司), a company incorporated in the PRC (“Licensor”); and\n(2) Birkwerk GmbH, incorporated in Germany (“Licensee”).\nBACKGROUND")
                .Parties.Select(p => p.Territory.Kind));

    [Fact]
    public void One_party_named_in_Chinese_and_one_in_English_are_two() =>
        Assert.Equal(
            ["甲方", "Licensee"],
            Bound.Model("Agreement between 苏州灯影光学有限公司（以下简称“甲方”）\nand\nBetween Birkwerk GmbH (“Licensee”) and the above.\n1. Scope").Parties.Select(p => p.DisplayName));

    [Theory]
    [InlineData("")]
    [InlineData("The quick brown fox jumps over the lazy dog.")]
    [InlineData("The difference between price and cost is profit.")]
    [InlineData("今天天气很好。")]
    public void A_text_without_parties_has_none(string text) => Assert.Empty(Bound.Model(text).Parties);

    [Theory]
    [InlineData("Seller")]
    [InlineData("the Seller")]
    [InlineData("SELLER")]
    [InlineData("Northwind Pumps, Inc.")]
    [InlineData("Northwind")]
    public void A_party_goes_by_its_role_its_name_and_its_short_name(string alias) =>
        Assert.Equal("Seller", Bound.Model(TwoParties).PartyNamed(alias)?.Role);

    [Theory]
    [InlineData("Party")]
    [InlineData("Agreement")]
    [InlineData("Parties")]
    [InlineData("Stranger")]
    [InlineData("")]
    public void No_single_party_goes_by_other_words(string alias) => Assert.Null(Bound.Model(TwoParties).PartyNamed(alias));

    [Fact]
    public void A_collective_name_stands_for_its_members()
    {
        var model = Bound.Model(
            "This Agreement is between Alpha Inc. (\"Seller\") and Beta Inc. (\"Buyer\") and Gamma Inc. (the \"Company\" and together with Buyer the \"Buyer Entities\") (each a \"Party\").");

        Assert.Equal(3, model.Parties.Length);
        Assert.Equal(["Buyer", "Company"], model.PartiesNamed("Buyer Entities").Select(p => p.Role));
        Assert.Null(model.PartyNamed("Buyer Entities"));
    }

    [Fact]
    public void The_two_versions_of_a_party_are_one()
    {
        var model = Bound.Model(
            "技术许可合同 LICENSE AGREEMENT\n许可方：北岭科技有限公司\nLicensor: Beiling Technology Co., Ltd.\n被许可方：汉斯机械有限公司\nLicensee: Hans Maschinen GmbH\n第一条 许可 Article 1 Licence");

        Assert.Equal(2, model.Parties.Length);
        Assert.Same(model.PartyNamed("Licensor"), model.PartyNamed("许可方"));
        Assert.Same(model.PartyNamed("被许可方"), model.PartyNamed("Hans Maschinen GmbH"));
        Assert.NotSame(model.PartyNamed("Licensor"), model.PartyNamed("Licensee"));
    }

    [Fact]
    public void A_translated_role_is_an_alias_only_where_the_text_uses_it()
    {
        const string English = "This Agreement is between Kestrel GmbH (\"Licensor\") and Tianhe Ltd. (\"Licensee\").";

        Assert.Null(Bound.Model(English).PartyNamed("许可方"));
        Assert.Equal("Licensor", Bound.Model(English + "\n许可方应当交付图纸。").PartyNamed("许可方")?.Role);
    }

    [Fact]
    public void Several_persons_under_one_name_are_one_party()
    {
        var model = Bound.Model("This Agreement is between Grove Asia Ltd. (\"Client\") and Mr. Lin Tao, Mr. Wu Jian and Ms. Qin Yue (hereinafter called the \"Developer\").");

        Assert.Equal(["Client", "Developer"], model.Parties.Select(p => p.Role));
    }

    [Fact]
    public void The_declaration_is_the_words_that_name_the_party()
    {
        var model = Bound.Model(TwoParties);

        Assert.StartsWith("Northwind Pumps, Inc., a Delaware corporation", model.Words(model.Parties[0].DeclarationSpan), StringComparison.Ordinal);
    }

    private const string TwoParties =
        "This Agreement (the \"Agreement\") is made by and between Northwind Pumps, Inc., a Delaware corporation (\"Seller\"), and Lakeside Valve LLC (the \"Buyer\") (each a \"Party\").\n"
        + "1. Northwind shall deliver. Northwind shall pay freight. Northwind shall insure.";
}
