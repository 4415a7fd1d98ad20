using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Tests.Catalogue;

/// <summary>Holds the figures on the catalogue that the README gives to the data.</summary>
public sealed class ReadmeFiguresTests
{
    private static readonly string _readme = Repository.Read("README.md");

    [Fact]
    public void The_readme_tells_how_much_of_each_edition_is_held() => Assert.All(
        TechnologyCatalogue.Load().Editions.Select(CatalogueStatus.Of),
        s => Assert.Contains($"| {ReportFormat.Edition(s.Edition)} | {s.Held} | {s.Official} |", _readme, StringComparison.Ordinal));

    [Fact]
    public void The_readme_tells_of_how_many_items_the_presence_is_in_doubt() => Assert.All(
        TechnologyCatalogue.Load().Editions.TakeLast(2).Select(CatalogueStatus.Of),
        s => Assert.Contains($"{s.PresenceLikely} each are only likely to be in the edition, and of {s.PresenceUnknown} that", _readme, StringComparison.Ordinal));
}
