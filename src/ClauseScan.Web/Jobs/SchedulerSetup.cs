using ClauseScan.Web.Store;
using Quartz;

namespace ClauseScan.Web.Jobs;

/// <summary>Sets up Quartz with its store beside the data: embedded on SQLite, clustered on PostgreSQL.</summary>
internal static class SchedulerSetup
{
    private static readonly TimeSpan s_sweep = TimeSpan.FromSeconds(5);

    /// <summary>Adds the scheduler. A process that does no work only hands jobs over.</summary>
    public static void AddScheduler(this IServiceCollection services, StoreSettings settings, bool works, int workers)
    {
        services.AddSingleton<IJobStarter, QuartzStarter>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = "ClauseScan";
                // Each process is known by its own id: the others take over what it began when it is gone.
                options.InstanceId = $"{Environment.MachineName}-{Guid.NewGuid():N}";
            });
            quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = workers + 1);
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
                store.ProvisionSchema();
                if (settings.PostgreSql is { } server)
                {
                    store.UsePostgres(server);
                    store.UseClustering(cluster =>
                    {
                        cluster.CheckinInterval = TimeSpan.FromSeconds(5);
                        cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(5);
                    });
                }
                else
                {
                    store.UseSqlite(StoreSetup.SqliteConnectionString(settings.SqliteJobsFile));
                }
            });
            if (works)
            {
                quartz.AddJob<Sweep>(job => job.WithIdentity("sweep").StoreDurably());
                quartz.AddTrigger(trigger => trigger
                    .WithIdentity("sweep").ForJob("sweep").StartNow()
                    .WithSimpleSchedule(schedule => schedule.WithInterval(s_sweep).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
            }
        });
        if (works)
        {
            services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        }
    }
}
