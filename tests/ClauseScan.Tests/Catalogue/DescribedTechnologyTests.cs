using System.Collections.Immutable;
using ClauseScan.Benchmarks.Matching;
using ClauseScan.Catalogue;

namespace ClauseScan.Tests.Catalogue;

/// <summary>Holds the figures of matching on the descriptions of corpus/descriptions.</summary>
public sealed class DescribedTechnologyTests
{
    private static readonly CatalogueMatcher _matcher = new(TechnologyCatalogue.Load());

    private static readonly ImmutableArray<DescribedTechnology> _set = Read("descriptions.jsonl");

    private static readonly ImmutableArray<DescribedTechnology> _byAnotherHand = Read("other-hand.jsonl");

    [Theory]
    [InlineData("en", 0.95)]
    [InlineData("zh", 0.95)]
    [InlineData("mixed", 0.95)]
    public void Names_the_item_first(string language, double least) =>
        Assert.InRange(Figures(d => d.Language == language).RecallAt1, least, 1);

    [Fact]
    public void Finds_the_technology_between_distractors() => Assert.InRange(Figures(d => d.Kind == "distractor").RecallAt3, 0.95, 1);

    [Fact]
    public void Is_silent_on_ordinary_technologies() => Assert.InRange(Figures(d => d.Expected.IsEmpty).Silence, 0.94, 1);

    [Fact]
    public void Names_little_beside_the_item() => Assert.InRange(Figures(_ => true).Noise, 0, 0.2);

    [Fact]
    public void Every_item_is_described()
    {
        var described = _set.SelectMany(d => d.Expected).ToHashSet(StringComparer.Ordinal);
        Assert.All(_matcher.Catalogue.Items, i => Assert.Contains(i.Id, described));
    }

    [Fact]
    public void Names_the_item_for_descriptions_by_another_hand() => Assert.InRange(Figures(_byAnotherHand, d => !d.Expected.IsEmpty).RecallAt1, 0.9, 1);

    [Fact]
    public void Is_silent_on_ordinary_technologies_by_another_hand() => Assert.InRange(Figures(_byAnotherHand, d => d.Expected.IsEmpty).Silence, 0.94, 1);

    private static ImmutableArray<DescribedTechnology> Read(string file) => DescribedTechnology.Read(Repository.PathOf("corpus/descriptions/" + file));

    private static MatchFigures Figures(Func<DescribedTechnology, bool> of) => Figures(_set, of);

    private static MatchFigures Figures(ImmutableArray<DescribedTechnology> set, Func<DescribedTechnology, bool> of) => MatchFigures.Of(
    [
        .. set.Where(of).Select(d => (d, (ImmutableArray<string>)[.. _matcher.Match(d.Text, _matcher.Catalogue.EditionAt(d.AsOf)!).Select(c => c.Item.Id)])),
    ]);
}
