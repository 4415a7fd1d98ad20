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
}
