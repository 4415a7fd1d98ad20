using System.Diagnostics;

namespace ClauseScan.Benchmarks;

/// <summary>Times of work, in seconds, after a warm-up.</summary>
internal static class Stopwatches
{
    /// <summary>The time of each run.</summary>
    public static double[] Time(int warmUps, int runs, Action work)
    {
        for (var i = 0; i < warmUps; i++)
        {
            work();
        }

        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            times[i] = Once(work);
        }

        return times;
    }

    /// <summary>The times of two kinds of work done in turns, so that a busy machine slows both; which goes first changes with each pair.</summary>
    public static (double[] First, double[] Second) InTurns(int warmUps, int runs, Action first, Action second)
    {
        for (var i = 0; i < warmUps; i++)
        {
            first();
            second();
        }

        var (ofFirst, ofSecond) = (new double[runs], new double[runs]);
        for (var i = 0; i < runs; i++)
        {
            if (i % 2 == 0)
            {
                ofFirst[i] = Once(first);
                ofSecond[i] = Once(second);
            }
            else
            {
                ofSecond[i] = Once(second);
                ofFirst[i] = Once(first);
            }
        }

        return (ofFirst, ofSecond);
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Once(Action work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
