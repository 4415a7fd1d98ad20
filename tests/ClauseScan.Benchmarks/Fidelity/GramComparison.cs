namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>Compares two sequences of words by their rows of five.</summary>
internal static class GramComparison
{
    /// <summary>The share of the rows of one sequence that the other holds as often.</summary>
    public static double Share(WordSequence of, WordSequence within)
    {
        var held = within.Grams();
        int all = 0, shared = 0;
        foreach (var (gram, count) in of.Grams())
        {
            all += count;
            shared += Math.Min(count, held.GetValueOrDefault(gram));
        }

        return all == 0 ? 1 : (double)shared / all;
    }
}
