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

    [Theory]
    [InlineData("{|TX4001:Licensor shall provide Licensee with all information that Licensee needs for the manufacture of the valves.|}")]
    [InlineData("{|TX4001:Licensor shall keep Licensee fully informed of all inventions in the field.|}")]
    [InlineData("{|TX4003:Licensor shall complete the technology transfer to Licensee within one year.|}")]
    [InlineData("{|TX4001:Licensor shall deliver the master batch records to Licensee.|}")]
    public void Reports_other_words_for_handing_over(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensor shall supply the goods in accordance with the drawings.")]
    [InlineData("Licensor shall provide Licensee with all information on its insurance.")]
    [InlineData("Licensee shall keep Licensor informed of its address.")]
    [InlineData("Licensee shall not deliver the drawings to its suppliers.")]
    public void Stays_silent_on_goods_and_on_other_information(string clause) => Verify.Clause(clause);

    [Fact]
    public void A_negation_of_another_act_does_not_silence_a_delivery() => Verify.Clause(
        "{|TX4001:Licensor shall deliver the drawings to Licensee, and Licensee shall not deliver them to others.|}");

    [Theory]
    [InlineData("{|TX4001:本合同生效后两个月内，甲方应将上述标准和规范航寄乙方。|}")]
    [InlineData("{|TX4001:甲方应向乙方转让合同产品的设计图纸。|}")]
    public void Reports_other_chinese_words_for_handing_over(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("技术资料的包装应适于长途运输。")]
    [InlineData("甲方提供给乙方的技术资料应以中文写成。")]
    [InlineData("乙方应向甲方提供会计资料。")]
    [InlineData("乙方可在其工厂内自由使用转让技术。")]
    public void Stays_silent_on_chinese_packing_and_on_papers_that_are_only_spoken_of(string clause) =>
        Assert.DoesNotContain(Verify.Scan(Verify.InChineseLicence(clause)).Findings, f => f.Diagnostic.Descriptor.Id.StartsWith("TX4", StringComparison.Ordinal));
}
