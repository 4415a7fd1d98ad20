using ClauseScan.Catalogue;
using Xunit;

namespace ClauseScan.Tests.Catalogue;

public sealed class CatalogueDifferenceTests
{
    private static readonly TechnologyCatalogue s_catalogue = TechnologyCatalogue.Load();

    [Fact]
    public void The_2025_adjustment_adds_one_item_changes_one_and_drops_three()
    {
        var difference = Between("2023-12-21", "2025-07-15");
        Assert.Equal("X-cathode", Assert.Single(difference.Added).Item.Id);
        Assert.Equal("252604X", difference.Added[0].NewCode);
        Assert.Equal("X-nonferrous", Assert.Single(difference.Modified).Item.Id);
        Assert.Equal(["J-architecture", "X-architecture", "X-buildenv"], difference.Deleted.Select(c => c.Item.Id));
        Assert.Empty(difference.Moved);
        Assert.Empty(difference.CodeChanged);
    }

    [Fact]
    public void An_item_that_moved_is_neither_deleted_nor_added()
    {
        var difference = Between("2020-08-28", "2023-12-21");
        var moved = Assert.Single(difference.Moved);
        Assert.Equal(("J-mining", "X-mining"), (moved.Item.Id, moved.Successor!.Id));
        Assert.DoesNotContain(difference.Added, c => c.Item.Id == "X-mining");
        Assert.DoesNotContain(difference.Deleted, c => c.Item.Id == "J-mining");
        Assert.Contains(difference.CodeChanged, c => c is { Item.Id: "X-infoproc", OldCode: "056101X", NewCode: "086501X" });
    }

    [Fact]
    public void A_change_on_the_way_shows_between_distant_editions()
    {
        var difference = Between("2008-11-01", "2025-07-15");
        Assert.Contains(difference.Modified, c => c.Item.Id == "J-rareearth");
        Assert.Contains(difference.Deleted, c => c.Item.Id == "J-caffeine");
        Assert.Contains(difference.Moved, c => c.Item.Id == "J-mining");
    }

    [Fact]
    public void The_order_of_the_editions_does_not_matter() =>
        Assert.Equal("X-cathode", Assert.Single(Between("2025-07-15", "2023-12-21").Added).Item.Id);

    [Fact]
    public void An_edition_does_not_differ_from_itself()
    {
        var difference = Between("2023-12-21", "2023-12-21");
        Assert.Empty(difference.Added);
        Assert.Empty(difference.Modified);
        Assert.Empty(difference.Deleted);
        Assert.Empty(difference.Moved);
    }

    [Fact]
    public void The_status_owns_up_to_the_gaps()
    {
        var status = CatalogueStatus.Of(s_catalogue.Edition("2023-12-21")!);
        Assert.Equal((119, 134), (status.Held, status.Official));
        Assert.Equal(46, status.PresenceUnknown);
        Assert.Equal(27, status.PresenceLikely);
        Assert.True(status.Placeholders > status.ItemsWithControlPoints);
        Assert.InRange(status.NamesSourced, 1, status.Held - 1);
        Assert.False(status.IsComplete);
    }

    private static CatalogueDifference Between(string from, string to) =>
        CatalogueDifference.Between(s_catalogue.Edition(from)!, s_catalogue.Edition(to)!);
}
