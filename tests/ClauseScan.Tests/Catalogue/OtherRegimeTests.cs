using ClauseScan.Catalogue;

namespace ClauseScan.Tests.Catalogue;

public sealed class OtherRegimeTests
{
    private static TechnologyCatalogue Catalogue => TechnologyCatalogue.Load();

    [Fact]
    public void Rare_earths_point_to_the_dual_use_regime_and_its_suspension()
    {
        var regime = Assert.Single(OtherRegime.Touching([Candidate("J-rareearth")]));
        Assert.Equal("rare-earth-2025", regime.Id);
        Assert.Contains("10 November 2026", regime.Status.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_no_other_regime_is_known_to_touch_points_to_none() => Assert.Empty(OtherRegime.Touching([Candidate("X-crop")]));

    [Fact]
    public void Every_regime_names_items_held_and_its_source() => Assert.All(OtherRegime.All, r =>
    {
        Assert.All(r.Items, id => Assert.NotNull(Catalogue.Item(id)));
        Assert.True(r.Provenance is { IsSourced: true, Reference: not null });
        Assert.NotEmpty(r.Text.Chinese);
    });

    private static CatalogueCandidate Candidate(string id) => new(Catalogue.Item(id)!, Catalogue.Latest, 50, []);
}
