using System.Diagnostics;
using System.Globalization;

namespace ClauseScan.Benchmarks;

/// <summary>What work took, in seconds: on the clock, and of processors, that of the programs it ran included.</summary>
internal readonly record struct Cost(double Wall, double Cpu)
{
    /// <summary>The costs of several kinds of work done in turns after a warm-up, so that a busy machine slows all; which goes first changes.</summary>
    public static Cost[][] InTurns(int runs, params Action[] works)
    {
        foreach (var work in works)
        {
            work();
        }

        var costs = works.Select(_ => new Cost[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var turn = 0; turn < works.Length; turn++)
            {
                var which = (run + turn) % works.Length;
                costs[which][run] = Of(works[which]);
            }
        }

        return costs;
    }

    private static Cost Of(Action work)
    {
        GC.Collect();
        var (start, cpu) = (Stopwatch.GetTimestamp(), CpuSeconds());
        work();
        return new Cost(Stopwatch.GetElapsedTime(start).TotalSeconds, CpuSeconds() - cpu);
    }

    /// <summary>The processor time of this process and of the children that ended, to a hundredth of a second; 0 where the system does not tell.</summary>
    private static double CpuSeconds()
    {
        const string Stat = "/proc/self/stat";
        if (!File.Exists(Stat))
        {
            return 0;
        }

        // The name, in brackets, may hold blanks; the times are the 14th to 17th field, in hundredths of a second.
        var line = File.ReadAllText(Stat);
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return fields[11..15].Sum(f => long.Parse(f, CultureInfo.InvariantCulture)) / 100.0;
    }
}
