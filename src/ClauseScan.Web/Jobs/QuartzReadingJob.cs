using Quartz;

namespace ClauseScan.Web.Jobs;

/// <summary>What Quartz runs for one reading job.</summary>
internal sealed partial class QuartzReadingJob(ReadingWork work, ILogger<QuartzReadingJob> log) : IJob
{
    public const string IdKey = "id";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = Guid.ParseExact(context.MergedJobDataMap.GetString(IdKey)!, "N");
        try
        {
            await work.DoAsync(id, cancellationToken);
        }
#pragma warning disable CA1031 // The lease ends by itself, and the sweep begins anew; the message could hold words of the agreement.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Fault(log, id, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} broke off by {Fault}; it will be begun again")]
    private static partial void Fault(ILogger logger, Guid job, string fault);
}
