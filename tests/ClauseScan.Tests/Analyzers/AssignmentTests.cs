namespace ClauseScan.Tests.Analyzers;

public sealed class AssignmentTests
{
    [Fact]
    public void Reports_a_patent_assignment() => Verify.Clause(
        "{|TX2001:Licensor hereby assigns to Licensee all right, title and interest in and to the patents listed below.|}");

    [Fact]
    public void Reports_an_assignment_of_know_how() => Verify.Clause(
        "{|TX2002:Licensor sells and transfers to Licensee all right, title and interest in the know-how.|}");

    [Fact]
    public void Reports_work_product_that_vests_in_the_other_party() => Verify.Clause(
        "{|TX2003:All work product shall vest exclusively in Licensee.|}");

    [Fact]
    public void Reports_technology_contributed_as_capital() => Verify.Clause(
        "{|TX2004:Licensee shall contribute the patents to the registered capital of the joint venture company.|}");

    [Fact]
    public void Reports_joint_ownership() => Verify.Clause(
        "{|TX2005:Inventions made jointly shall be jointly owned by the parties.|}");

    [Theory]
    [InlineData("Neither party may assign this Agreement without the prior written consent of the other party.")]
    [InlineData("Licensee shall not assign or transfer this Agreement or any of its rights hereunder.")]
    [InlineData("This Agreement shall bind the parties and their successors and assigns.")]
    public void Stays_silent_on_the_assignment_of_the_agreement(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensor retains all right, title and interest in and to the patents.")]
    [InlineData("The know-how shall remain the property of Licensor.")]
    [InlineData("An improvement belongs to the party that has made it.")]
    [InlineData("Inventions made by Licensee shall belong to Licensee.")]
    public void Stays_silent_on_retained_ownership(string clause) => Verify.Clause(clause);

    [Fact]
    public void Stays_silent_on_marks() => Verify.Clause(
        "Licensor hereby assigns to Licensee all right, title and interest in and to the trademarks.");

    [Fact]
    public void Reports_marks_where_all_rules_are_asked_for() => Assert.NotEmpty(
        Verify.Diagnostics(
            Verify.InLicence("Licensor hereby assigns to Licensee all right, title and interest in and to the trademarks."),
            "TX2090",
            new ScanOptions { AllRules = true }));

    [Theory]
    [InlineData("{|TX2001:甲方将其拥有的专利权转让给乙方。|}")]
    [InlineData("{|TX2003:乙方完成的研究开发成果的知识产权归甲方所有。|}")]
    [InlineData("{|TX2004:甲方以专利技术作价出资，占注册资本的百分之二十。|}")]
    public void Reports_chinese_assignments(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("未经对方书面同意，任何一方不得转让本合同项下的权利义务。")]
    [InlineData("货物的风险自交付之日起由乙方承担。")]
    [InlineData("改进和发展的技术，所有权属改进、发展的一方。")]
    public void Stays_silent_on_chinese_false_alarms(string clause) => Verify.ChineseClause(clause);

    [Theory]
    [InlineData("{|TX2003:Any report and drawing that Licensor prepares becomes Licensee's property, and so do all inventions.|}")]
    [InlineData("{|TX2003:Licensee shall be the sole owner of all inventions that Licensor makes under the work plan.|}")]
    [InlineData("{|TX2002,TX4003:Licensor agrees to transfer to Licensee, on the day of completion, the ownership of the know-how.|}")]
    [InlineData("{|TX2001:Licensor sells and transfers to Licensee all right, title and interest in the patents.|}")]
    public void Reports_other_words_of_assignment(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("Licensee may inspect the machines on which software owned by Licensor is installed.")]
    [InlineData("Licensee has the right to sell the products in the territory, and all rights not named here stay with Licensor.")]
    [InlineData("Neither Licensor nor Licensee will assign the patents to a third party.")]
    public void Stays_silent_on_what_only_tells_who_owns(string clause) => Verify.Clause(clause);

    [Theory]
    [InlineData("甲方负责技术资料的接收、整理和归档。")]
    [InlineData("甲方有权转让其在合营公司中的权利。")]
    [InlineData("乙方拥有的专利权见附件一。")]
    public void Stays_silent_on_chinese_words_that_assign_nothing(string clause) => Verify.ChineseClause(clause);
}
