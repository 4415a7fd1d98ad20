namespace ClauseScan.Tests.Analyzers;

public sealed class KnowHowTests
{
    [Theory]
    [InlineData("{|TX4001:Licensor shall deliver to Licensee the drawings and specifications of the press.|}")]
    [InlineData("{|TX4002:Licensor shall deposit a copy of the source code with the escrow agent.|}")]
    [InlineData("{|TX4003:Licensor shall transfer to Licensee the know-how in the course of the first year.|}")]
    [InlineData("{|TX4001:The technical documentation shall be delivered by Licensor to Licensee within sixty days.|}")]
    public void Reports_technical_information_handed_over(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensee shall not disclose the Confidential Information to any third party.")]
    [InlineData("On termination Licensee shall return the technical documentation to Licensor.")]
    [InlineData("Licensee shall provide Licensor with a sales report each quarter.")]
    [InlineData("Licensor shall supply the goods packed for sea transport.")]
    public void Stays_silent_on_what_hands_over_no_technology(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("{|TX4001:甲方应在合同生效后三十日内向乙方交付全部技术资料。|}")]
    [InlineData("{|TX4003:甲方同意将该项专有技术转让给乙方。|}")]
    public void Reports_chinese_technical_information(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("乙方不得将甲方提供的技术资料泄露给第三方。")]
    [InlineData("乙方应按甲方提供的图纸验收货物。")]
    public void Stays_silent_on_chinese_false_alarms(string clause) => Verify.ChineseClause(clause);
}
