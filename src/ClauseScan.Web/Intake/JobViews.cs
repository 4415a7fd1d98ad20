using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Intake;

internal static class JobViews
{
    /// <summary>The newest job of each draft.</summary>
    public static async Task<Dictionary<Guid, JobView>> NewestJobsAsync(
        this ReviewStore store, IReadOnlyCollection<Guid> versionIds, CancellationToken cancellation)
    {
        var rows = await Of(store, store.Jobs.Where(j => versionIds.Contains(j.VersionId))).ToListAsync(cancellation);
        return rows.GroupBy(j => j.VersionId).ToDictionary(g => g.Key, g => g.MaxBy(j => j.QueuedAt)!);
    }

    public static IQueryable<JobView> Of(ReviewStore store, IQueryable<ReadingJob> jobs) =>
        from job in jobs.AsNoTracking()
        join version in store.Versions on job.VersionId equals version.Id
        select new JobView(job.Id, job.AgreementId, job.VersionId, version.FileName, job.State, job.Page, job.Pages, job.Failure, job.QueuedAt, job.ChangedAt);
}
