namespace ClauseScan.Web.Jobs;

/// <summary>Hands stored jobs to the scheduler.</summary>
internal interface IJobStarter
{
    /// <summary>Has jobs done soon. To say so twice does no harm; what is never said the sweep finds by itself.</summary>
    Task StartAsync(IReadOnlyCollection<WaitingJob> jobs, CancellationToken cancellation);
}
