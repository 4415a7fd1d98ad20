using System.Text.Json;
using ClauseScan.Analyzers;

namespace ClauseScan.Cli.Tests;

public sealed class RulesCommandTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_list_has_each_rule()
    {
        _program.Run("rules", "--format", "json");
        Assert.Equal(
            BuiltInAnalyzers.Descriptors.Select(r => r.Id),
            JsonElement.Parse(_program.Output).EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
    }

    [Fact]
    public void A_rule_is_explained_with_reason_and_limits()
    {
        Assert.Equal(0, _program.Run("rules", "tx9001"));
        Assert.StartsWith("TX9001 Page without text\n", _program.Output, StringComparison.Ordinal);
        Assert.Contains("\nWhy: ", _program.Output, StringComparison.Ordinal);
        Assert.Contains("\nLimits: ", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_is_markdown()
    {
        _program.Run("rules", "--format", "markdown");
        Assert.Contains("| TX9001 | reading | warning | Page without text |  |  |\n", _program.Output, StringComparison.Ordinal);
    }
}
