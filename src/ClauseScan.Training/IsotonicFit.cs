using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Fits a calibration by isotonic regression (pool adjacent violators).</summary>
internal static class IsotonicFit
{
    // Where most are wrong a smaller pool is joined with the next: the curve would jump between few answers, at just the ranks where thresholds lie.
    private const int SmallestPool = 20;
    private const double LargestShareJoined = 0.5;

    /// <summary>The rising curve through scores and whether each was right.</summary>
    public static Calibration Of(IEnumerable<(double Score, bool IsRight)> answers)
    {
        var pools = new List<(double Score, double Right, double Count)>();
        foreach (var (score, isRight) in answers.OrderBy(a => a.Score))
        {
            pools.Add((score, isRight ? 1 : 0, 1));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                JoinAt(pools.Count - 2);
            }
        }

        for (var i = 0; i + 1 < pools.Count;)
        {
            if (Math.Min(pools[i].Count, pools[i + 1].Count) < SmallestPool && Share(pools[i + 1]) < LargestShareJoined)
            {
                JoinAt(i);
            }
            else
            {
                i++;
            }
        }

        // One made-up wrong and half a right answer keep a small pool from claiming certainty.
        return new Calibration([.. pools.Select(p => (float)p.Score)], Rising([.. pools.Select(p => (float)((p.Right + 0.5) / (p.Count + 1.5)))]));

        void JoinAt(int i)
        {
            var (pool, next) = (pools[i], pools[i + 1]);
            var count = pool.Count + next.Count;
            pools[i] = (((pool.Score * pool.Count) + (next.Score * next.Count)) / count, pool.Right + next.Right, count);
            pools.RemoveAt(i + 1);
        }

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
