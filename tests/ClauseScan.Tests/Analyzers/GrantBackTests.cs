namespace ClauseScan.Tests.Analyzers;

public sealed class GrantBackTests
{
    [Fact]
    public void Reports_improvements_assigned_back() => Verify.Clause(
        "{|TX1001,TX2003:Licensee shall assign to Licensor all right, title and interest in and to any Improvement made by Licensee.|}");

    [Fact]
    public void Reports_improvements_that_belong_to_the_licensor_by_whomever_made() => Verify.Clause(
        "{|TX1001,TX2003:All improvements of the process, by whomever made, shall be the exclusive property of Licensor.|}");

    [Fact]
    public void Reports_improvements_licensed_back() => Verify.Clause(
        "{|TX1002,TX3002:Licensee hereby grants to Licensor a non-exclusive, royalty-free licence under all improvements made by Licensee.|}");

    [Fact]
    public void Reports_an_option_on_improvements() => Verify.Clause(
        "{|TX1003:Licensor shall have a right of first refusal to acquire any improvement made by Licensee.|}");

    [Fact]
    public void Reports_improvements_disclosed_back() => Verify.Clause(
        "{|TX1004,TX4001:Licensee shall promptly disclose to Licensor all improvements that it makes, with the technical documentation.|}");

    [Fact]
    public void Reports_improvements_exchanged_both_ways() => Verify.Clause(
        "{|TX1004,TX4001:Each party shall disclose to the other party all improvements of the know-how free of charge.|}");

    [Fact]
    public void A_grant_back_out_of_china_is_outbound() => Assert.All(
        Verify.Diagnostics(Verify.InLicence("Licensee shall assign to Licensor all improvements made by Licensee."), "TX1001"),
        d => Assert.Equal(("Licensee", "Licensor", ClauseScan.Diagnostics.TransferDirection.Outbound), (d.Transfer!.Transferor, d.Transfer.Transferee, d.Transfer.Direction)));

    [Theory]
    [InlineData("{|TX1001,TX2003:All right, title and interest in each improvement made by Licensee shall be assigned to Licensor without further payment.|}")]
    [InlineData("{|TX1004,TX4001:Improvements made by Licensee shall be made available to Licensor free of charge.|}")]
    [InlineData("{|TX1004,TX4001:Licensee shall keep Licensor informed of all improvements of the know-how that it makes.|}")]
    public void Reports_improvements_that_are_passed_back(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Improvements made by Licensee shall not be assigned to Licensor.")]
    [InlineData("The costs of improvements shall be assigned to the budget of the year.")]
    public void Stays_silent_on_improvements_that_are_not_passed_back(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("{|TX4001:Licensor shall deliver to Licensee the technical documentation of its improvements.|}")]
    [InlineData("{|TX3002:Licensor grants to Licensee a licence under all improvements that Licensor makes.|}")]
    public void Stays_silent_on_improvements_that_pass_forward(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensee shall bear the cost of any improvement of its premises.")]
    [InlineData("The quality of the goods shall be improved by continuous training.")]
    public void Stays_silent_on_improvements_that_do_not_pass(string clause) => Verify.Clause(clause);

    [Fact]
    public void Reports_chinese_improvements_to_be_provided() => Verify.ChineseClause(
        "{|TX1004,TX4001:乙方在合同有效期内对许可技术作出的改进，应及时将改进的技术资料免费提供给甲方。|}\n{|TX3001:甲方许可乙方在日本实施该专利。|}");

    [Theory]
    [InlineData("{|TX1001,TX2003:All inventions that Haitian makes using Aldermoor's drawings shall be owned by Aldermoor.|}")]
    [InlineData("{|TX1001,TX2003:Haitian shall assign to Aldermoor all right, title and interest in any modification of Aldermoor's software.|}")]
    [InlineData("{|TX1001,TX2003:All inventions made by Haitian or Aldermoor shall become the property of Aldermoor.|}")]
    public void Reports_what_is_made_from_the_other_partys_technology_whatever_the_roles_are_called(string clause) => Verify.Transfers(Supply(clause));

    [Theory]
    [InlineData("{|TX2003:All inventions that Haitian makes for its own plant shall be owned by Aldermoor.|}")]
    [InlineData("All inventions made by Haitian shall be owned by Haitian.")]
    [InlineData("Haitian shall own any improvement made by Haitian.")]
    public void Is_no_grant_back_where_nothing_of_the_other_party_went_into_it(string clause) => Verify.Transfers(Supply(clause));

    [Fact]
    public void What_a_consultant_makes_is_work_product_and_no_grant_back() => Verify.Transfers("""
        CONSULTING AGREEMENT
        This Agreement is made between Aldermoor Pumps Ltd., an English company ("Company"), and Dr. Wei Lan, a resident of China ("Consultant").
        1. Results
        {|TX2003:Consultant shall assign to Company all right, title and interest in all inventions and improvements of Company's pumps.|}
        """);

    [Theory]
    [InlineData("{|TX1002,TX3002:任何一方均有权免费使用另一方对合同产品作出的改进技术。|}")]
    [InlineData("{|TX1004,TX4001:双方对许可技术作出的修改和改进，应及时以书面告诉对方。|}")]
    public void Reports_chinese_improvements_exchanged_both_ways(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("本合同的修改应以书面通知对方。")]
    [InlineData("为发展双方的合作，甲方应向乙方提供市场发展情况。")]
    public void Stays_silent_on_chinese_words_that_only_sound_like_improvements(string clause) => Verify.ChineseClause(clause);

    private static string Supply(string clause) => $"""
        SUPPLY AGREEMENT
        This Agreement is made as of March 3, 2024 between Aldermoor Pumps Ltd., a company organized under the laws of England ("Aldermoor"), and Ningbo Haitian Casting Co., Ltd., a company organized under the laws of China ("Haitian").
        1. Term
        This Agreement runs for five years.
        2. Provision
        {clause}
        """;
}
