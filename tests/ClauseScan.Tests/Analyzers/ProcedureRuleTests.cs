namespace ClauseScan.Tests.Analyzers;

public sealed class ProcedureRuleTests
{
    private const string Outbound = "Licensee shall assign to Licensor all improvements made by Licensee.";

    [Fact]
    public void Reports_an_outbound_transfer_without_an_export_condition() =>
        Assert.Single(Verify.Diagnostics(Verify.InLicence(Outbound), "TX7001"));

    [Fact]
    public void Stays_silent_where_a_clause_speaks_of_the_export_licence() =>
        Assert.Empty(Verify.Diagnostics(Verify.InLicence(Outbound + " Every transfer is subject to the export licence."), "TX7001"));

    [Fact]
    public void Reports_that_nobody_registers_the_contract() =>
        Assert.Single(Verify.Diagnostics(Verify.InLicence(Outbound), "TX7002"));

    [Fact]
    public void Stays_silent_where_registration_is_agreed() =>
        Assert.Empty(Verify.Diagnostics(Verify.InLicence(Outbound + " Licensee shall register this contract with the competent authority."), "TX7002"));

    [Theory]
    [InlineData(" The company shall be registered within thirty days after this contract.")]
    [InlineData(" The registered capital shall be paid in.")]
    public void Registration_of_something_else_is_no_registration_of_the_contract(string clause) =>
        Assert.Single(Verify.Diagnostics(Verify.InLicence(Outbound + clause), "TX7002"));

    [Fact]
    public void Stays_silent_on_procedure_where_nothing_flows_out() =>
        Assert.Empty(Verify.Diagnostics(Verify.InLicence("Licensor grants to Licensee a licence under the patents."), "TX7001"));

    [Fact]
    public void Reports_that_the_direction_cannot_be_told() => Assert.Single(Verify.Diagnostics(
        "This Agreement is between Alpha (\"Licensor\") and Beta (\"Licensee\").\n1. Grant\nLicensor grants to Licensee a licence under the patents.", "TX7003"));

    [Fact]
    public void Stays_silent_where_the_direction_is_known() =>
        Assert.Empty(Verify.Diagnostics(Verify.InLicence("Licensor grants to Licensee a licence under the patents."), "TX7003"));

    [Fact]
    public void Reports_a_schedule_that_is_absent() => Assert.Single(Verify.Diagnostics(
        Verify.InLicence("Licensor shall deliver the drawings listed in Schedule 2."), "TX9003"));

    [Fact]
    public void Stays_silent_where_the_schedule_is_there() => Assert.Empty(Verify.Diagnostics(
        Verify.InLicence("Licensor shall deliver the drawings listed in Schedule 2.") + "\nSchedule 2\nDrawings of the press\n", "TX9003"));
}
