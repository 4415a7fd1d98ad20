using System.Collections.Immutable;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Intake;

/// <summary>Tells how the reading of a project's files goes on.</summary>
public interface IProgressFeed
{
    /// <summary>
    /// First the jobs that are not over, then each time the jobs that changed, until cancelled. Changes made on other machines come too, within about a second.
    /// </summary>
    IAsyncEnumerable<ImmutableArray<JobView>> WatchAsync(Actor actor, Guid projectId, CancellationToken cancellation = default);
}
