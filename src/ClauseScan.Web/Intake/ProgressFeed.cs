using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Intake;

/// <summary>Looks for changed jobs while somebody watches. Workers on other machines need tell nobody but the database.</summary>
internal sealed class ProgressFeed(IDbContextFactory<ReviewStore> stores) : IProgressFeed
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(700);

    // Clocks of several machines differ a little, and a change becomes visible only when it is committed.
    private static readonly TimeSpan s_overlap = TimeSpan.FromSeconds(5);

    public async IAsyncEnumerable<ImmutableArray<JobView>> WatchAsync(Actor actor, Guid projectId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = new Dictionary<Guid, JobView>();
        var since = DateTime.MaxValue;
        while (!cancellation.IsCancellationRequested)
        {
            await using (var store = await stores.CreateDbContextAsync(cancellation))
            {
                await store.RoleAsync(actor, projectId, ProjectRole.Uploader, cancellation);
                var from = since;
                var jobs = await JobViews.Of(store, store.Jobs.Where(j => j.ProjectId == projectId
                    && ((j.State != JobState.Done && j.State != JobState.Failed) || j.ChangedAt > from))).ToListAsync(cancellation);
                var changed = jobs.Where(j => !seen.TryGetValue(j.Id, out var before) || before != j).OrderBy(j => j.QueuedAt).ToImmutableArray();
                foreach (var job in changed)
                {
                    seen[job.Id] = job;
                }

                since = (seen.Count == 0 ? DateTime.UtcNow : seen.Values.Max(j => j.ChangedAt)) - s_overlap;
                if (!changed.IsEmpty)
                {
                    yield return changed;
                }
            }

            await Task.Delay(s_interval, cancellation);
        }
    }
}
