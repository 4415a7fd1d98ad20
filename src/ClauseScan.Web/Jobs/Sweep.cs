using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace ClauseScan.Web.Jobs;

/// <summary>Finds jobs that nobody does, as after a worker was killed, and acceptances that ran out.</summary>
[DisallowConcurrentExecution]
internal sealed class Sweep(JobLeases leases, IJobStarter starter, Reopening reopening, WorkFigures figures, IDbContextFactory<ReviewStore> stores) : IJob
{
    private const int Most = 500;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await starter.StartAsync(await leases.WaitingAsync(Most, cancellationToken), cancellationToken);
        await reopening.ExpiredAsync(cancellationToken);
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        figures.Waiting(await store.Jobs.LongCountAsync(j => j.State == JobState.Queued, cancellationToken));
    }
}
