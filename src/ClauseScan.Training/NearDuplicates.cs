using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Groups agreements that share much of their wording, so that none is measured by a model that saw its twin.</summary>
internal static class NearDuplicates
{
    private const int ShingleLength = 40;
    private const int OneShingleIn = 32;
    private const double SharedPart = 0.3;

    /// <summary>The number of each agreement's group. Two belong together where the smaller shares three tenths of its sampled runs of 40 characters with the other.</summary>
    public static int[] GroupsOf(IReadOnlyList<LabelledAgreement> agreements)
    {
        var shingles = agreements.Select(a => ShinglesOf(a.Text.Content)).ToArray();
        var groups = Enumerable.Range(0, agreements.Count).ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var smaller = Math.Min(shingles[i].Count, shingles[j].Count);
                if (groups[i] != groups[j] && smaller > 0 && shingles[i].Count(shingles[j].Contains) >= SharedPart * smaller)
                {
                    var (kept, gone) = (groups[j], groups[i]);
                    for (var k = 0; k < groups.Length; k++)
                    {
                        groups[k] = groups[k] == gone ? kept : groups[k];
                    }
                }
            }
        }

        return groups;
    }

    private static HashSet<ulong> ShinglesOf(string text)
    {
        var letters = new string([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        var sampled = new HashSet<ulong>();
        for (var i = 0; i + ShingleLength <= letters.Length; i++)
        {
            var hash = FeatureHash.Of(letters.AsSpan(i, ShingleLength));
            if (FeatureHash.Bucket(hash) % OneShingleIn == 0)
            {
                sampled.Add(hash);
            }
        }

        return sampled;
    }
}
