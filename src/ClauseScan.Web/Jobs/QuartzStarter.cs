using System.Globalization;
using Quartz;

namespace ClauseScan.Web.Jobs;

/// <summary>Gives each attempt at a job to Quartz under a name of its own, so that it is there once, and one whose worker is gone does not stand in the way of the next.</summary>
internal sealed class QuartzStarter(ISchedulerFactory schedulers) : IJobStarter
{
    private const string Group = "reading";

    public async Task StartAsync(IReadOnlyCollection<WaitingJob> jobs, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        foreach (var (id, attempts) in jobs)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{id:N}-{attempts}");
            var key = new JobKey(name, Group);
            if (await scheduler.Exists(key, cancellation))
            {
                continue;
            }

            var job = JobBuilder.Create<QuartzReadingJob>().WithIdentity(key).UsingJobData(QuartzReadingJob.IdKey, id.ToString("N")).RequestRecovery().Build();
            var trigger = TriggerBuilder.Create().WithIdentity(name, Group).ForJob(key).StartNow().Build();
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
