using ClauseScan.Benchmarks.Matching;
using ClauseScan.Catalogue;

namespace ClauseScan.Benchmarks;

/// <summary>How fast the catalogue is loaded and descriptions are matched, control points and all, beside a plain search.</summary>
internal static class MatchingBenchmarks
{
    private const int Runs = 15;
    private const double PlainThreshold = 14;

    /// <summary>Loading, the first match, and a match once loaded.</summary>
    public static IEnumerable<Measurement> Run(string root)
    {
        var data = Path.Combine(root, "src", "ClauseScan", "Catalogue", "Data");
        var editions = File.ReadAllBytes(Path.Combine(data, "editions.json"));
        var items = File.ReadAllBytes(Path.Combine(data, "items.json"));
        var loaded = Stopwatches.Time(2, Runs, () => TechnologyCatalogue.Read(editions, items));
        yield return Row("catalogue: load all editions", loaded, 1e3, "ms", "");
        var catalogue = TechnologyCatalogue.Read(editions, items);
        var indexed = Stopwatches.Time(2, Runs, () => new CatalogueMatcher(catalogue).Match("lidar", catalogue.Latest));
        yield return Row("catalogue: index, with the first match", indexed, 1e3, "ms", "");

        var set = DescribedTechnology.Read(Path.Combine(root, "corpus", "descriptions", "descriptions.jsonl"));
        var matcher = new CatalogueMatcher(catalogue);
        var plain = new PlainSearch(catalogue);
        var (ours, theirs) = Stopwatches.InTurns(
            3,
            Runs,
            () =>
            {
                foreach (var description in set)
                {
                    matcher.Match(description.Text, catalogue.EditionAt(description.AsOf)!);
                }
            },
            () =>
            {
                foreach (var description in set)
                {
                    plain.Find(description.Text, catalogue.EditionAt(description.AsOf)!, PlainThreshold);
                }
            });
        var ratio = Stopwatches.Median(ours.Zip(theirs, (a, b) => a / b));
        yield return Row("match of a description, with all evidence", ours, 1e6 / set.Length, "µs", FormattableString.Invariant($"{ratio:N2} × a plain BM25 search"));
        var longest = set.MaxBy(d => d.Text.Length)!;
        var edition = catalogue.EditionAt(longest.AsOf)!;
        var one = Stopwatches.Time(3, Runs, () => matcher.Match(longest.Text, edition));
        yield return Row($"match of {longest.Text.Length} characters", one, 1e6, "µs", "");
    }

    private static Measurement Row(string name, double[] times, double scale, string unit, string comparison) =>
        new(name, scale * Stopwatches.Median(times), unit, (scale * times.Min(), scale * times.Max()), comparison);
}
