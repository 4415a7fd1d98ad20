namespace ClauseScan.Cli.Tests;

public sealed class ConfigurationFilesTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_nearest_file_wins()
    {
        _program.Write(".clausescan", "root = true\n[*]\nclausescan_category.grant-back.severity = error");
        _program.Write("in/.clausescan", "[*]\nclausescan_category.grant-back.severity = suggestion");
        var inner = _program.Write("in/a.txt", "flag");
        Assert.Equal(0, _program.Run("scan", "--fail-on", "warning", inner));
        Assert.Equal(1, _program.Run("scan", "--fail-on", "error", _program.Write("a.txt", "flag")));
    }

    [Fact]
    public void A_section_counts_for_its_files_only()
    {
        _program.Write(".clausescan", "root = true\n[legacy/**]\nclausescan_category.grant-back.severity = none");
        _program.Run("scan", _program.Write("legacy/a.txt", "flag"));
        Assert.DoesNotContain("TX1001", _program.Output, StringComparison.Ordinal);
        _program.Run("scan", _program.Write("new/a.txt", "flag"));
        Assert.Contains("TX1001", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_not_read_is_named_even_where_the_rule_is_off()
    {
        _program.Write(".clausescan", "root = true\n[*]\nclausescan_all.severity = none");
        Assert.Equal(2, _program.Run("scan", _program.Write("a.txt", "partial")));
        Assert.Contains("not read: Page 3 holds no text:", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_once_with_file_and_line()
    {
        var configuration = _program.Write(".clausescan", "root = true\n[*]\nclausescan_diagnostic.TX0000.severity = none");
        Assert.Equal(0, _program.Run("scan", _program.Write("a.txt", "flag"), _program.Write("b.txt", "flag")));
        Assert.Equal($"clausescan: warning: {configuration}:3: there is no rule \"TX0000\"\n", _program.Error);
    }
}
