using ClauseScan.Web.Jobs;

namespace ClauseScan.Web.Tests;

/// <summary>Starts nothing: tests do the jobs themselves.</summary>
internal sealed class NoStarter : IJobStarter
{
    public Task StartAsync(IReadOnlyCollection<WaitingJob> jobs, CancellationToken cancellation) => Task.CompletedTask;
}
