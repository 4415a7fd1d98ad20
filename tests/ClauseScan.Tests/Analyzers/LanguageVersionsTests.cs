using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Analyzers;

public sealed class LanguageVersionsTests
{
    private const string Grant = "Licensor grants to Licensee a non-exclusive licence under the patents to make the products.";
    private const string ChineseGrant = "许可方授予被许可方一项非独占许可，被许可方有权实施专利制造产品。";
    private const string GrantBack = "Licensee shall assign to Licensor all improvements of the technology made by Licensee.";
    private const string ChineseGrantBack = "被许可方作出的改进，其全部权利归许可方所有。";

    [Fact]
    public void A_clause_in_two_languages_is_reported_once_with_both_places()
    {
        var text = Alternating(Grant, ChineseGrant);
        var finding = Assert.Single(Transfers(text));
        Assert.Equal((Grant, ChineseGrant), (text.Substring(finding.Span.Start, finding.Span.Length), text.Substring(finding.OtherVersion!.Value.Start, finding.OtherVersion.Value.Length)));
        Assert.Empty(Verify.Diagnostics(text, "TX7004"));
    }

    [Fact]
    public void Clauses_of_one_number_pair_where_one_version_follows_the_other()
    {
        var text = $"""
            1. Definitions
            The products are pumps of all sizes made in the factory.
            2. Grant
            {Grant}
            3. Fees
            Licensee pays the fee within thirty days of each delivery.
            4. Notices
            Notices are in writing and go to the address given above.
            第一条 定义
            产品指工厂制造的各种规格的泵。
            第二条 许可
            {ChineseGrant}
            第三条 费用
            被许可方应在每次交付后三十日内支付费用。
            第四条 通知
            通知应以书面形式送达上述地址。
            """;
        Assert.NotNull(Assert.Single(Transfers(text)).OtherVersion);
    }

    [Fact]
    public void Two_clauses_of_one_language_are_two()
    {
        var text = Alternating(Grant, "被许可方应当按时支付许可使用费，逾期支付的应当支付违约金。") + "\n" + Grant;
        Assert.Equal(2, Transfers(text).Count());
    }

    [Fact]
    public void A_transfer_that_only_one_version_tells_of_is_a_difference()
    {
        var text = Alternating(GrantBack, "被许可方应当按照约定的期限和方式向许可方支付使用费用。");
        var difference = Assert.Single(Verify.Diagnostics(text, "TX7004"));
        Assert.Equal(GrantBack, text.Substring(difference.Span.Start, difference.Span.Length));
        Assert.Contains("Chinese", difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transfer_that_only_the_Chinese_version_tells_of_is_a_difference() =>
        Assert.Contains("English", Assert.Single(Verify.Diagnostics(Alternating("Licensee shall pay the agreed fees to Licensor when they fall due.", ChineseGrantBack), "TX7004")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parties_that_change_places_are_a_difference() =>
        Assert.Contains("change places", Assert.Single(Verify.Diagnostics(Alternating(GrantBack, "许可方作出的改进，其全部权利归被许可方所有。"), "TX7004")).Message, StringComparison.Ordinal);

    [Fact]
    public void Versions_that_say_the_same_do_not_differ() => Assert.Empty(Verify.Diagnostics(Alternating(GrantBack, ChineseGrantBack), "TX7004"));

    [Fact]
    public void Versions_that_say_it_under_different_rules_do_not_differ() =>
        Assert.Empty(Verify.Diagnostics(Alternating(GrantBack, "被许可方应当将其对技术作出的改进无偿转让给许可方。"), "TX7004"));

    [Fact]
    public void A_Chinese_name_in_an_English_agreement_makes_no_second_version() =>
        Assert.Empty(Verify.Diagnostics(Verify.InLicence(GrantBack + "\n被许可方"), "TX7004"));

    private static IEnumerable<Diagnostic> Transfers(string text) => Verify.Scan(text).Findings.Select(f => f.Diagnostic).Where(d => d.Transfer is not null);

    private static string Alternating(string english, string chinese) => $"""
        LICENCE AGREEMENT
        This Agreement is made between Nordlicht Optik GmbH, Germany ("Licensor", "许可方"), and Hangzhou Qingshan Machinery Co., Ltd., China ("Licensee", "被许可方").
        1. The products are pumps of all sizes made in the factory.
        产品指工厂制造的各种规格的泵。
        2. Notices are in writing and go to the address given above.
        通知应以书面形式送达上述地址。
        3. The fee is due within thirty days of each delivery.
        费用应在每次交付后三十日内付清。
        4. {english}
        {chinese}
        5. This Agreement is governed by the laws of Germany.
        本协议适用德国法律。
        """;
}
