using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Deals agreements into folds, near-duplicates into the same one.</summary>
internal static class Folds
{
    /// <summary>The fold of each agreement, from 0, by its group's first name, so that the same agreements always fall alike.</summary>
    public static int[] Of(IReadOnlyList<LabelledAgreement> agreements, int count)
    {
        var groups = NearDuplicates.GroupsOf(agreements);
        var first = groups.Select((g, i) => (Group: g, agreements[i].Name)).GroupBy(g => g.Group)
            .ToDictionary(g => g.Key, g => g.Select(x => x.Name).Min(StringComparer.Ordinal)!);
        var order = first.OrderBy(g => FeatureHash.Of(g.Value)).Select((g, i) => (g.Key, Fold: i % count)).ToDictionary(g => g.Key, g => g.Fold);
        return [.. groups.Select(g => order[g])];
    }
}
