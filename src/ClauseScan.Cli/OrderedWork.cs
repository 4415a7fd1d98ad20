namespace ClauseScan.Cli;

/// <summary>Work on many things at once whose results are taken in the order of the things.</summary>
internal static class OrderedWork
{
    private const int StackSize = 16 * 1024 * 1024;
    private const int WaitingPerThread = 8;

    /// <summary>Runs the work on <paramref name="jobs"/> threads; <paramref name="take"/> runs on the caller's.</summary>
    /// <param name="things">What to work on.</param>
    /// <param name="jobs">The number of threads; with one, the caller's own.</param>
    /// <param name="work">The work, which must not throw.</param>
    /// <param name="take">What to do with each result.</param>
    public static void Run<TThing, TResult>(IReadOnlyList<TThing> things, int jobs, Func<TThing, TResult> work, Action<TResult> take)
    {
        jobs = Math.Min(jobs, things.Count);
        if (jobs <= 1)
        {
            foreach (var thing in things)
            {
                take(work(thing));
            }

            return;
        }

        var results = new Slot<TResult>?[things.Count];
        var finished = new object();
        using var places = new SemaphoreSlim(jobs * WaitingPerThread);
        var next = -1;
        var isOver = false;
        var threads = new Thread[jobs];
        for (var i = 0; i < jobs; i++)
        {
            threads[i] = new Thread(Work, StackSize) { IsBackground = true };
            threads[i].Start();
        }

        try
        {
            for (var i = 0; i < things.Count; i++)
            {
                take(Await(i));
                places.Release();
            }
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            places.Release(jobs);
            foreach (var thread in threads)
            {
                thread.Join();
            }
        }

        void Work()
        {
            while (true)
            {
                places.Wait();
                var mine = Interlocked.Increment(ref next);
                if (mine >= things.Count || Volatile.Read(ref isOver))
                {
                    return;
                }

                var slot = new Slot<TResult>(work(things[mine]));
                lock (finished)
                {
                    results[mine] = slot;
                    Monitor.PulseAll(finished);
                }
            }
        }

        TResult Await(int index)
        {
            lock (finished)
            {
                while (results[index] is null)
                {
                    Monitor.Wait(finished);
                }

                var value = results[index]!.Value;
                results[index] = null;
                return value;
            }
        }
    }

    private sealed record Slot<T>(T Value);
}
