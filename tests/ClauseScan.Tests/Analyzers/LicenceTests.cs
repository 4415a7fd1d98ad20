namespace ClauseScan.Tests.Analyzers;

public sealed class LicenceTests
{
    [Theory]
    [InlineData("[Drafting note: Licensor grants Licensee a licence under the patents. Licensee may use the know-how.]")]
    [InlineData("[NTD: Licensor grants Licensee a licence under the patents.]")]
    public void Stays_silent_on_notes_to_whoever_drafts(string clause) => Verify.Clause(clause);

    [Fact]
    public void Stays_silent_on_chinese_notes_to_whoever_fills_in_the_form() => Verify.ChineseClause("注：甲方许可乙方实施本专利的，填写本条。");

    [Fact]
    public void Reports_a_licence_that_is_granted() => Verify.Clause("{|TX3001:A non-exclusive licence under the patents is hereby granted to Licensee.|}");

    [Fact]
    public void Stays_silent_where_no_licence_is_granted() =>
        Verify.Clause("No licence under any patent of Licensor is granted to Licensee, whether expressly or by implication.");

    [Fact]
    public void Reports_words_in_brackets_that_are_no_note() => Verify.Clause("{|TX3001:[Licensor grants Licensee a licence under the patents.]|}");

    [Theory]
    [InlineData("{|TX3001:Licensor hereby grants to Licensee an exclusive licence under the patents to make the products.|}")]
    [InlineData("{|TX3002:Licensor grants Licensee the right to use the know-how in the territory.|}")]
    [InlineData("{|TX3003:Licensor grants Licensee a non-transferable license to install and use the software.|}")]
    [InlineData("{|TX3002:Licensee may use the technical information for the manufacture of the products.|}")]
    public void Reports_licences(string clause) => Verify.Clause(clause);

    [Fact]
    public void Reports_a_grant_with_its_list_as_one_provision() => Verify.Clause(
        "{|TX3001:Licensor hereby grants to Licensee a licence under the patents to:\n(a) make the products; and\n(b) sell the products.|}");

    [Theory]
    [InlineData("Nothing in this Agreement shall be construed as granting any license under any patent of Licensor.")]
    [InlineData("No license under any patent or know-how is granted hereby.")]
    [InlineData("Licensor grants Licensee a licence to use the trademarks and logos on the packaging.")]
    [InlineData("Licensee shall not use the know-how for any other purpose.")]
    [InlineData("Licensee shall pay the licence fees within thirty days.")]
    public void Stays_silent_on_what_grants_nothing(string clause) => Verify.Clause(clause);

    [Fact]
    public void Stays_silent_on_recitals() => Verify.Transfers("""
        LICENSE AGREEMENT
        This Agreement is made between Nordlicht GmbH, a German company ("Licensor"), and Qingshan Co., Ltd., a Chinese company ("Licensee").
        WHEREAS, Licensor wishes to grant to Licensee a licence under its patents;
        NOW, THEREFORE, the parties agree as follows:
        1. Term
        This Agreement runs for five years.
        """);

    [Fact]
    public void Stays_silent_on_definitions() => Verify.Clause(
        "“Licence” means the right granted to Licensee to use the patents and know-how of Licensor.");

    [Theory]
    [InlineData("{|TX3001:甲方许可乙方在日本境内实施该项专利。|}")]
    [InlineData("{|TX3002:乙方有权使用该专有技术制造合同产品。|}")]
    public void Reports_chinese_licences(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("乙方应向甲方支付专利使用费。")]
    [InlineData("乙方不得使用甲方的专有技术从事其他活动。")]
    public void Stays_silent_on_chinese_false_alarms(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("Licensor grants Licensee a licence to use the logos in brochures, at fairs and on the packaging of all goods that Licensee makes and sells in the territory with the help of the software.")]
    [InlineData("Neither Licensor nor Licensee grants a licence under its patents.")]
    [InlineData("Licensee may not use the software for any other plant.")]
    public void Stays_silent_on_marks_named_first_and_on_what_is_denied(string clause) => Verify.Clause(clause);

    [Fact]
    public void Reports_a_licence_that_names_technology_before_marks() => Verify.Clause(
        "{|TX3001:Licensor grants Licensee a licence under the patents and the trademarks.|}");

    [Fact]
    public void A_partys_name_may_begin_with_a_small_letter() => Assert.Equal(
        "eVolt",
        Verify.Diagnostics(
            """
            LICENSE AGREEMENT
            This Agreement is made between eVolt Inc., a Delaware corporation ("eVolt"), and Hangzhou Qingshan Machinery Co., Ltd., a Chinese company ("Qingshan").
            1. Grant
            Subject to Qingshan's payments, eVolt hereby grants to Qingshan a licence under its patents.
            """,
            "TX3001").Single().Transfer!.Transferor);
}
