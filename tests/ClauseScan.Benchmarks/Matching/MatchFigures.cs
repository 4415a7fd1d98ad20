using System.Collections.Immutable;

namespace ClauseScan.Benchmarks.Matching;

/// <summary>How well candidates answer descriptions.</summary>
/// <param name="Count">The descriptions.</param>
/// <param name="RecallAt1">The share, of those with an expected item, that have one first.</param>
/// <param name="RecallAt3">The same among the first three.</param>
/// <param name="MeanReciprocalRank">The mean of 1 / place of the first expected item.</param>
/// <param name="Silence">The share, of those that expect nothing, that got nothing beyond the acceptable.</param>
/// <param name="Noise">Candidates among the first three that are neither expected nor acceptable, for each description.</param>
internal sealed record MatchFigures(int Count, double RecallAt1, double RecallAt3, double MeanReciprocalRank, double Silence, double Noise)
{
    /// <summary>The figures of some descriptions and the items found for each, best first; NaN where nothing is to be measured.</summary>
    public static MatchFigures Of(IReadOnlyList<(DescribedTechnology Description, ImmutableArray<string> Found)> answers)
    {
        var places = answers.Where(a => !a.Description.Expected.IsEmpty).Select(Place).ToList();
        var silent = answers.Where(a => a.Description.Expected.IsEmpty).Select(a => a.Found.All(a.Description.Acceptable.Contains)).ToList();
        return new MatchFigures(
            answers.Count,
            Mean(places, p => p == 1 ? 1 : 0),
            Mean(places, p => p is >= 1 and <= 3 ? 1 : 0),
            Mean(places, p => p > 0 ? 1.0 / p : 0),
            Mean(silent, s => s ? 1 : 0),
            Mean(answers, a => a.Found.Take(3).Count(i => !a.Description.Expected.Contains(i) && !a.Description.Acceptable.Contains(i))));
    }

    /// <summary>The place of the first expected item, from 1; 0 where there is none.</summary>
    public static int Place((DescribedTechnology Description, ImmutableArray<string> Found) answer)
    {
        for (var i = 0; i < answer.Found.Length; i++)
        {
            if (answer.Description.Expected.Contains(answer.Found[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static double Mean<T>(IReadOnlyCollection<T> values, Func<T, double> value) => values.Count == 0 ? double.NaN : values.Average(value);
}
