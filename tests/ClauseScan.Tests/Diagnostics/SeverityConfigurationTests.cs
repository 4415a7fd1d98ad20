using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Diagnostics;

public sealed class SeverityConfigurationTests
{
    private static readonly DiagnosticDescriptor On = new("TX1001", DiagnosticCategory.GrantBack, "On", DiagnosticSeverity.Warning, "", "", "");
    private static readonly DiagnosticDescriptor Off = new("TX3090", DiagnosticCategory.Licence, "Off", DiagnosticSeverity.None, "", "", "");

    [Theory]
    [InlineData("[*]\nclausescan_all.severity = silent", DiagnosticSeverity.Hidden)]
    [InlineData("[*]\nclausescan_category.grant-back.severity = error\nclausescan_all.severity = silent", DiagnosticSeverity.Error)]
    [InlineData("[*]\nclausescan_diagnostic.TX1001.severity = suggestion\nclausescan_category.grant-back.severity = error", DiagnosticSeverity.Info)]
    [InlineData("[*]\nclausescan_diagnostic.tx1001.severity = None", DiagnosticSeverity.None)]
    [InlineData("[*]\nclausescan_diagnostic.TX1001.severity = default\nclausescan_all.severity = error", DiagnosticSeverity.Warning)]
    [InlineData("[*]\nclausescan_all.severity = error\n[*.docx]\nclausescan_all.severity = silent", DiagnosticSeverity.Hidden)]
    [InlineData("[*.pdf]\nclausescan_all.severity = error", DiagnosticSeverity.Warning)]
    [InlineData("", DiagnosticSeverity.Warning)]
    public void The_nearest_setting_counts(string file, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Of(("a.docx", file)).SeverityOf(On, allRules: false));

    [Fact]
    public void An_inner_file_wins_key_by_key()
    {
        var configuration = Of(
            ("in/a.docx", "[*]\nclausescan_all.severity = error\nclausescan_category.grant-back.severity = silent"),
            ("a.docx", "[*]\nclausescan_all.severity = suggestion"));
        Assert.Equal(DiagnosticSeverity.Hidden, configuration.SeverityOf(On, allRules: false));
    }

    [Fact]
    public void A_root_file_hides_those_outside_it()
    {
        var configuration = Of(("in/a.docx", "[*]\nclausescan_all.severity = error"), ("a.docx", "root = true"));
        Assert.Equal(DiagnosticSeverity.Warning, configuration.SeverityOf(On, allRules: false));
    }

    [Fact]
    public void Only_its_own_id_or_all_rules_turn_on_a_rule_that_is_off()
    {
        var all = Of(("a.docx", "[*]\nclausescan_all.severity = error"));
        Assert.Equal(DiagnosticSeverity.None, all.SeverityOf(Off, allRules: false));
        Assert.Equal(DiagnosticSeverity.Error, all.SeverityOf(Off, allRules: true));
        var named = Of(("a.docx", "[*]\nclausescan_diagnostic.TX3090.severity = warning"));
        Assert.Equal(DiagnosticSeverity.Warning, named.SeverityOf(Off, allRules: false));
    }

    [Theory]
    [InlineData("[*]\nclausescan_diagnostic.TX0000.severity = error", 2, "there is no rule \"TX0000\"")]
    [InlineData("[*]\nclausescan_category.gift.severity = error", 2, "there is no category \"gift\"")]
    [InlineData("[*]\n\nindent_size = 4", 3, "unknown key \"indent_size\"")]
    [InlineData("[*]\nclausescan_all.severity = loud", 2, "\"loud\" is no severity: error, warning, suggestion, silent, none or default")]
    [InlineData("[*]\nnonsense", 2, "expected \"key = value\"")]
    [InlineData("clausescan_all.severity = error", 1, "a severity belongs below a section such as [*]")]
    [InlineData("[*", 1, "this is no section; the lines below it are left out")]
    public void A_line_that_sets_nothing_is_a_problem(string file, int line, string message)
    {
        var problem = Assert.Single(SeverityFile.Parse(file, [On, Off]).Problems);
        Assert.Equal((line, message), (problem.Line, problem.Message));
    }

    [Theory]
    [InlineData("\ufeffroot = true\r\n# remark\r\n; remark\r\n[*]\r\n  clausescan_all.severity=error  \r\n")]
    [InlineData("[*.{docx,pdf}]\nclausescan_category.Grant-Back.severity = none")]
    public void A_file_in_order_has_no_problem(string file) => Assert.Empty(SeverityFile.Parse(file, [On, Off]).Problems);

    [Fact]
    public void Settings_below_a_broken_section_are_not_taken_for_the_section_before() => Assert.Equal(
        DiagnosticSeverity.Warning, Of(("a.docx", "[*]\n[\nclausescan_all.severity = error")).SeverityOf(On, allRules: false));

    private static SeverityConfiguration Of(params (string Path, string Content)[] files) =>
        SeverityConfiguration.Of(files.Select(f => (SeverityFile.Parse(f.Content, [On, Off]), f.Path)));
}
