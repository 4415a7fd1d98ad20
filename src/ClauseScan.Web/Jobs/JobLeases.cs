using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Jobs;

/// <summary>Gives each reading job to one worker at a time. A worker that is killed loses its lease when that ends; until then nobody else begins.</summary>
internal sealed class JobLeases(IDbContextFactory<ReviewStore> stores, TimeProvider clock)
{
    /// <summary>How long a lease lasts unless renewed.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromSeconds(20);

    /// <summary>How often a worker begins before the file is given up: one that takes its process down would otherwise do so for ever.</summary>
    public const int MostAttempts = 3;

    /// <summary>The job with a new lease, or null where it is over, held by another, or was given up now.</summary>
    public async Task<ReadingJob?> TakeAsync(Guid jobId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lease = Guid.NewGuid();
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var taken = await Free(store, now).Where(j => j.Id == jobId && j.Attempts < MostAttempts).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.Lease, lease)
                .SetProperty(j => j.LeaseUntil, now + Term)
                .SetProperty(j => j.State, JobState.Reading)
                .SetProperty(j => j.Attempts, j => j.Attempts + 1)
                .SetProperty(j => j.StartedAt, j => j.StartedAt ?? now)
                .SetProperty(j => j.ChangedAt, now),
            cancellation);
        if (taken == 1)
        {
            return await store.Jobs.AsNoTracking().SingleAsync(j => j.Id == jobId, cancellation);
        }

        await Free(store, now).Where(j => j.Id == jobId && j.Attempts >= MostAttempts).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Failed)
                .SetProperty(j => j.Failure, $"Reading was begun {MostAttempts} times and never ended: the program was stopped each time.")
                .SetProperty(j => j.EndedAt, now)
                .SetProperty(j => j.ChangedAt, now),
            cancellation);
        return null;
    }

    /// <summary>Renews a lease and tells how far the work is. False where the lease is lost.</summary>
    public async Task<bool> RenewAsync(ReadingJob job, Reading.ReadingStep step, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Jobs.Where(j => j.Id == job.Id && j.Lease == job.Lease).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.LeaseUntil, now + Term)
                .SetProperty(j => j.State, step.State)
                .SetProperty(j => j.Page, step.Page)
                .SetProperty(j => j.Pages, step.Pages)
                .SetProperty(j => j.ChangedAt, now),
            cancellation) == 1;
    }

    /// <summary>Ends a job without results; no effect where the lease is lost.</summary>
    public async Task FailAsync(ReadingJob job, string failure, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.Jobs.Where(j => j.Id == job.Id && j.Lease == job.Lease).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Failed)
                .SetProperty(j => j.Failure, failure)
                .SetProperty(j => j.Lease, (Guid?)null)
                .SetProperty(j => j.EndedAt, now)
                .SetProperty(j => j.ChangedAt, now),
            cancellation);
    }

    /// <summary>Gives a job back unfinished, as when the program is stopped in order: that does not count as an attempt.</summary>
    public async Task GiveBackAsync(ReadingJob job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.Jobs.Where(j => j.Id == job.Id && j.Lease == job.Lease).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Queued)
                .SetProperty(j => j.Lease, (Guid?)null)
                .SetProperty(j => j.Attempts, j => j.Attempts - 1)
                .SetProperty(j => j.ChangedAt, now),
            cancellation);
    }

    /// <summary>The jobs that wait for a worker, those included whose worker is gone.</summary>
    public async Task<List<WaitingJob>> WaitingAsync(int count, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await Free(store, clock.GetUtcNow().UtcDateTime).OrderBy(j => j.QueuedAt).Take(count).Select(j => new WaitingJob(j.Id, j.Attempts)).ToListAsync(cancellation);
    }

    private static IQueryable<ReadingJob> Free(ReviewStore store, DateTime now) => store.Jobs.Where(
        j => j.State == JobState.Queued
            || ((j.State == JobState.Reading || j.State == JobState.Recognising || j.State == JobState.Analysing) && j.LeaseUntil < now));
}
