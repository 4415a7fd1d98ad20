namespace ClauseScan.Web.Jobs;

/// <summary>A job that waits for a worker, and how often one began it.</summary>
internal readonly record struct WaitingJob(Guid Id, int Attempts);
