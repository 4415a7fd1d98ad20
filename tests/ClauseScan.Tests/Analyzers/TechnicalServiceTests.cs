namespace ClauseScan.Tests.Analyzers;

public sealed class TechnicalServiceTests
{
    [Theory]
    [InlineData("{|TX5001:Licensor shall provide Licensee with technical assistance at the plant.|}")]
    [InlineData("{|TX5002:Licensor shall carry out the research and development described in the work plan for Licensee.|}")]
    [InlineData("{|TX5003:Licensor shall train ten engineers of Licensee at its works.|}")]
    [InlineData("{|TX5004:Licensor shall install and commission the equipment.|}")]
    [InlineData("{|TX5005:Licensor shall send two engineers to the plant of Licensee.|}")]
    public void Reports_technical_services(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensee shall pay the support fees each month.")]
    [InlineData("Licensor is not obliged to provide technical support.")]
    [InlineData("Each party shall perform its obligations in good faith.")]
    [InlineData("Licensee shall advertise the products and give marketing support to its dealers.")]
    public void Stays_silent_on_what_is_no_technical_service(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("{|TX5001:甲方应向乙方提供技术服务和技术咨询。|}")]
    [InlineData("{|TX5003:甲方负责对乙方的技术人员进行培训。|}")]
    [InlineData("{|TX5005:甲方应派遣两名工程师到乙方工厂工作。|}")]
    public void Reports_chinese_technical_services(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("乙方应向甲方支付技术服务费。")]
    [InlineData("甲方不负责提供技术服务。")]
    public void Stays_silent_on_chinese_false_alarms(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("{|TX5004:Licensor shall host and maintain the web site for Licensee.|}")]
    [InlineData("{|TX5002:Licensor shall develop the application for Licensee.|}")]
    [InlineData("{|TX5001:Licensor shall provide Licensee with assistance in the use of the software.|}")]
    public void Reports_hosting_and_software_work(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensee shall maintain insurance of the usual kind.")]
    [InlineData("Licensor shall develop its sales organisation.")]
    [InlineData("Licensor shall provide Licensee with assistance in obtaining visas.")]
    public void Stays_silent_on_upkeep_and_help_that_are_not_technical(string clause) => Verify.Clause(clause);

    [Fact]
    public void Whoever_takes_a_training_gets_it() => Assert.All(
        Verify.Diagnostics(Verify.InLicence("Licensee's engineers shall attend the training; Licensee shall attend training at Licensor's works."), "TX5003"),
        d => Assert.Equal(("Licensor", "Licensee"), (d.Transfer!.Transferor, d.Transfer.Transferee)));

    [Fact]
    public void Whoever_holds_a_training_gives_it() => Assert.All(
        Verify.Diagnostics(Verify.InLicence("After commissioning Licensor shall hold a refresher course of ten days for Licensee."), "TX5003"),
        d => Assert.Equal(("Licensor", "Licensee"), (d.Transfer!.Transferor, d.Transfer.Transferee)));

    [Theory]
    [InlineData("{|TX5001:甲方技术人员应向乙方人员详细讲解技术资料和图纸。|}")]
    [InlineData("{|TX5004:甲方应协助乙方进行试生产。|}")]
    public void Reports_other_chinese_words_for_technical_help(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("甲方应按时供应设备。")]
    [InlineData("乙方应派人员参加会议。")]
    [InlineData("公司的生产计划接受主管部门的指导。")]
    public void Stays_silent_on_chinese_words_that_only_contain_such(string clause) => Verify.ChineseClause(clause);
}
