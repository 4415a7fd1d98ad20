using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Fits a calibration by isotonic regression (pool adjacent violators).</summary>
internal static class IsotonicFit
{
    /// <summary>The rising curve through scores and whether each was right.</summary>
    public static Calibration Of(IEnumerable<(double Score, bool IsRight)> answers)
    {
        var pools = new List<(double Score, double Right, double Count)>();
        foreach (var (score, isRight) in answers.OrderBy(a => a.Score))
        {
            pools.Add((score, isRight ? 1 : 0, 1));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                var (last, before) = (pools[^1], pools[^2]);
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (((before.Score * before.Count) + (last.Score * last.Count)) / (before.Count + last.Count), before.Right + last.Right, before.Count + last.Count);
            }
        }

        // One made-up wrong and half a right answer keep a small pool from claiming certainty.
        return new Calibration([.. pools.Select(p => (float)p.Score)], Rising([.. pools.Select(p => (float)((p.Right + 0.5) / (p.Count + 1.5)))]));

        static double Share((double Score, double Right, double Count) pool) => pool.Right / pool.Count;
    }

    private static float[] Rising(float[] shares)
    {
        for (var i = 1; i < shares.Length; i++)
        {
            shares[i] = Math.Max(shares[i], shares[i - 1]);
        }

        return shares;
    }
}
