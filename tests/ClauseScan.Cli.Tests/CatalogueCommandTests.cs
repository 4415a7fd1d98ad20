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

    [Fact]
    public void The_status_tells_official_counts_by_part_and_official_changes()
    {
        Assert.Equal(0, _program.Run("catalogue", "status"));
        Assert.Contains("2023-12-21: 119 of 134 items held, incomplete (prohibited 24 of 24, restricted 95 of 110)", _program.Output, StringComparison.Ordinal);
        Assert.Contains("by official statements: added 4, deleted 34, modified 37", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-05-01", "2024-05-01", "added 4, deleted 34, modified 37")]
    [InlineData("2021-01-01", "2026-01-01", "added 5, deleted 37, modified 38")]
    public void A_difference_of_dates_is_that_of_the_editions_in_force_and_tells_what_the_data_lacks(string from, string to, string official)
    {
        Assert.Equal(0, _program.Run("catalogue", "diff", from, to));
        Assert.StartsWith("2020-08-28 to ", _program.Output, StringComparison.Ordinal);
        Assert.Contains(official, _program.Output, StringComparison.Ordinal);
        Assert.Contains("renumbered: 056101X → 086501X", _program.Output, StringComparison.Ordinal);
        Assert.Contains("not known: whether the later edition still has 46 of the items held", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_points_of_other_editions_stand_apart_and_placeholders_are_no_control_points()
    {
        _program.Run("catalogue", "show", "X-nonferrous", "--as-of", "2024-01-01");
        var (now, others) = (_program.Output.IndexOf("in the edition of 2023-12-21:", StringComparison.Ordinal), _program.Output.IndexOf("of other editions only:", StringComparison.Ordinal));
        Assert.InRange(_program.Output.IndexOf("spodumene", StringComparison.Ordinal), others, int.MaxValue);
        Assert.InRange(now, 1, others);
        _program.Run("catalogue", "show", "X-forest");
        Assert.Contains("not held; a remark in their place:", _program.Output, StringComparison.Ordinal);
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
