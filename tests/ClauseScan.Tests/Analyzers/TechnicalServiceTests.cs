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
}
