using Quartz;

namespace ClauseScan.Web.Jobs;

/// <summary>Gives each job to Quartz under its own id, so that it is there once.</summary>
internal sealed class QuartzStarter(ISchedulerFactory schedulers) : IJobStarter
{
    private const string Group = "reading";

    public async Task StartAsync(IReadOnlyCollection<Guid> jobIds, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        foreach (var id in jobIds)
        {
            var key = new JobKey(id.ToString("N"), Group);
            if (await scheduler.Exists(key, cancellation))
            {
                continue;
            }

            var job = JobBuilder.Create<QuartzReadingJob>().WithIdentity(key).UsingJobData(QuartzReadingJob.IdKey, id.ToString("N")).RequestRecovery().Build();
            var trigger = TriggerBuilder.Create().WithIdentity(id.ToString("N"), Group).ForJob(key).StartNow().Build();
            try
            {
                await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellation);
            }
            catch (ObjectAlreadyExistsException)
            {
                // Another machine was first.
            }
        }
    }
}
