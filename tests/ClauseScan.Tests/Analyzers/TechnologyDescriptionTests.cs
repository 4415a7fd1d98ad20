using ClauseScan.Catalogue;

namespace ClauseScan.Tests.Analyzers;

public sealed class TechnologyDescriptionTests
{
    private const string Chain = """
        LICENSE AGREEMENT
        This License Agreement is made as of March 3, 2024 by and between Nordlicht Optik GmbH, a company organized under the laws of Germany ("Licensor"), and Hangzhou Qingshan Machinery Co., Ltd., a company incorporated in the People's Republic of China ("Licensee").
        1. Definitions
        1.1 "Licensed Patents" means the patents listed in Schedule 2.
        1.2 "Licensed Technology" means the Licensed Patents and all improvements of them.
        2. Grant
        2.1 Licensee hereby grants to Licensor a perpetual licence under the Licensed Technology.
        3. Notices
        Notices shall be in writing.
        Schedule 2
        Patents
        Solvent extraction and separation of rare earth elements from leach liquor.
        """;

    private const string ChineseChain = """
        技术许可合同
        许可方（甲方）：杭州青山机械有限公司（中国）
        被许可方（乙方）：大和光学株式会社（日本）
        签订日期：2024年3月3日
        第一条 定义
        1.1 “许可专利”是指附件一所列的专利。
        1.2 “许可技术”是指许可专利及与其有关的技术秘密。
        第二条 许可
        2.1 甲方许可乙方实施许可技术。
        第三条 通知
        通知应以书面形式作出。
        附件一 专利清单
        从浸出液中萃取分离稀土元素的方法。
        """;

    [Fact]
    public void A_candidate_keeps_the_way_over_terms_to_the_schedule() =>
        Assert.Equal(["Clause 2.1", "Term Licensed Technology", "Term Licensed Patents", "Schedule Schedule 2"], WayOf(Chain, "TX3002", "J-rareearth"));

    [Fact]
    public void The_way_is_followed_in_Chinese() =>
        Assert.Equal(["Clause 2.1", "Term 许可技术", "Term 许可专利", "Schedule 附件一"], WayOf(ChineseChain, "TX3002", "J-rareearth"));

    [Fact]
    public void The_way_ends_at_the_words_in_their_place()
    {
        var words = CandidateOf(Chain, "TX3002", "J-rareearth").Path[^1];
        Assert.Equal(DescriptionStepKind.Words, words.Kind);
        Assert.Equal(Verify.Scan(Chain).Document.Text[words.Span], words.Label);
        Assert.Equal("Schedule 2", words.ClausePath[0]);
    }

    [Fact]
    public void Without_the_schedule_there_is_no_candidate() =>
        Assert.Empty(Verify.Scan(Chain[..Chain.IndexOf("Schedule 2\nPatents", StringComparison.Ordinal)]).Candidates);

    [Fact]
    public void Terms_that_define_each_other_come_to_an_end()
    {
        var circle = Chain
            .Replace("the patents listed in Schedule 2", "the patents for the Licensed Technology", StringComparison.Ordinal)
            .Replace("all improvements of them", "all improvements described in Schedule 2", StringComparison.Ordinal);
        Assert.Equal(["Clause 2.1", "Term Licensed Technology", "Schedule Schedule 2"], WayOf(circle, "TX3002", "J-rareearth"));
    }

    [Fact]
    public void A_transfer_names_the_definitions_followed() => Assert.Contains(
        Finding(Chain, "TX3002").Diagnostic.Evidence,
        e => e is { Kind: "definition", Text: "Licensed Technology → Licensed Patents → Schedule 2" });

    [Fact]
    public void An_only_schedule_is_followed_without_its_number() =>
        Assert.Contains("Schedule Schedule 2", WayOf(Chain.Replace("listed in Schedule 2", "listed in the attached schedule", StringComparison.Ordinal), "TX3002", "J-rareearth"));

    [Theory]
    [InlineData("Rare Earth Separation Co., Ltd.")]
    [InlineData("Nordlicht Rare Earth Extraction GmbH")]
    public void The_name_of_a_company_describes_nothing(string company) =>
        Assert.Empty(Verify.Scan(Chain
            .Replace("Solvent extraction and separation of rare earth elements from leach liquor.", $"Oak tables made by {company} for restaurants.", StringComparison.Ordinal)
            .Replace("Nordlicht Optik GmbH", company, StringComparison.Ordinal)).Candidates);

    [Theory]
    [InlineData("Schedule 2\nFees")]
    [InlineData("Schedule 2\nInsurance")]
    public void A_schedule_of_fees_or_insurance_describes_nothing(string heading) =>
        Assert.Empty(Verify.Scan(Chain.Replace("Schedule 2\nPatents", heading, StringComparison.Ordinal)).Candidates);

    [Fact]
    public void The_definition_of_a_party_or_territory_describes_nothing() => Assert.Empty(Verify.Scan(Verify.InLicence(
        "“Affiliate” means a company that separates rare earth elements by solvent extraction.\nLicensee shall transfer to Licensor and its Affiliates the know-how.")).Candidates);

    [Fact]
    public void The_definition_of_a_field_describes() => Assert.Contains(
        Verify.Scan(Verify.InLicence(
            "“Field of Use” means the solvent extraction and separation of rare earth elements.\nLicensee shall transfer to Licensor the know-how in the Field of Use.")).Candidates,
        c => c.Item.Id == "J-rareearth");

    [Fact]
    public void Sentences_on_payment_and_disclaimers_describe_nothing() => Assert.Empty(Verify.Scan(Chain.Replace(
        "Solvent extraction and separation of rare earth elements from leach liquor.",
        "Royalties for rare earth separation by solvent extraction are payable each quarter.", StringComparison.Ordinal)).Candidates);

    [Fact]
    public void Before_the_first_edition_the_newest_one_is_looked_up()
    {
        var result = Verify.Scan(Chain, new ScanOptions { AsOf = new DateOnly(2001, 1, 1) });
        Assert.Null(result.Edition);
        Assert.Equal("2025-07-15", Assert.Single(result.Candidates, c => c.Item.Id == "J-rareearth").Edition.Id);
    }

    [Theory]
    [InlineData("Press Release")]
    [InlineData("Form of Certificate")]
    public void A_transfer_told_of_in_another_paper_describes_nothing(string title)
    {
        var paper = Verify.InLicence("Licensee shall transfer to Licensor the know-how.")
            + "\nSchedule 1\n" + title + "\nLicensee shall transfer to Licensor the know-how for the solvent extraction separation of rare earth elements.\n";
        Assert.Empty(Verify.Scan(paper).Candidates);
        Assert.NotEmpty(Verify.Scan(paper.Replace(title, "Technology", StringComparison.Ordinal)).Candidates);
    }

    private static Finding Finding(string agreement, string rule) =>
        Verify.Scan(agreement).Findings.First(f => f.Diagnostic.Descriptor.Id == rule);

    private static CatalogueCandidate CandidateOf(string agreement, string rule, string item) =>
        Assert.Single(Finding(agreement, rule).Candidates, c => c.Item.Id == item);

    private static IEnumerable<string> WayOf(string agreement, string rule, string item) =>
        CandidateOf(agreement, rule, item).Path.SkipLast(1).Select(s => $"{s.Kind} {s.Label}");
}
