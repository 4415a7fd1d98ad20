using System.Text.Json;

namespace ClauseScan.Cli.Tests;

public sealed class CatalogueCommandTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_status_tells_how_much_is_held()
    {
        Assert.Equal(0, _program.Run("catalogue", "status", "--format", "json"));
        var newest = JsonElement.Parse(_program.Output).GetProperty("editions").EnumerateArray().Last();
        Assert.Equal(132, newest.GetProperty("official").GetInt32());
        Assert.InRange(newest.GetProperty("held").GetInt32(), 1, 132);
    }

    [Theory]
    [InlineData("2023", "2025")]
    [InlineData("2025-07-15", "2023-12-21")]
    public void A_difference_names_what_was_added(string from, string to)
    {
        Assert.Equal(0, _program.Run("catalogue", "diff", from, to));
        Assert.Contains("added: 252604X", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "X-none")]
    [InlineData("diff", "2023", "1066")]
    [InlineData("list", "--as-of", "1990-01-01")]
    public void What_is_not_held_is_a_usage_error(params string[] arguments)
    {
        Assert.Equal(3, _program.Run(["catalogue", .. arguments]));
        Assert.NotEmpty(_program.Error);
    }

    [Fact]
    public void An_item_is_found_by_its_code_and_shown_with_its_provenance()
    {
        Assert.Equal(0, _program.Run("catalogue", "show", "252604x"));
        Assert.Contains("where it comes from:", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_the_items_of_the_date()
    {
        _program.Run("catalogue", "list", "--as-of", "2024-01-01");
        Assert.DoesNotContain("252604X", _program.Output, StringComparison.Ordinal);
        _program.Run("catalogue", "list");
        Assert.Contains("252604X", _program.Output, StringComparison.Ordinal);
    }
}
