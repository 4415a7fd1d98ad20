using ClauseScan.Catalogue;
using ClauseScan.Web.Access;
using ClauseScan.Web.Exports;
using ClauseScan.Web.Files;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Hosting;

/// <summary>The services of the application.</summary>
internal static class ClauseScanServices
{
    /// <summary>Everything but the web server, the scheduler and signing in.</summary>
    public static IServiceCollection AddClauseScan(this IServiceCollection services, StoreSettings settings, FileKey key)
    {
        services.AddReviewStore(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(key);
        services.AddSingleton(IntakeLimits.Default);
        services.AddSingleton(ReadingLimits.Default);
        services.AddSingleton(CatalogueSource.BuiltIn);
        services.AddSingleton(p => p.GetRequiredService<CatalogueSource>().Load());
        services.AddSingleton<CatalogueStamps>();
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<ContentSeal>();
        services.AddSingleton<IncomingFiles>();
        services.AddSingleton<IAgreementReader, IsolatedReader>();
        services.AddSingleton<JobLeases>();
        services.AddSingleton<DraftJoining>();
        services.AddSingleton<ReadingResults>();
        services.AddSingleton<ReadingWork>();
        services.AddSingleton<WorkFigures>();
        services.AddSingleton<Reopening>();
        services.AddSingleton<ReadingCache>();
        services.AddSingleton<PageImages>();
        services.AddSingleton<Findings>();
        services.AddSingleton<IFindings>(p => p.GetRequiredService<Findings>());
        services.AddSingleton<IAgreements, Agreements>();
        services.AddSingleton<IDecisions, Decisions>();
        services.AddSingleton<IDashboard, Dashboard>();
        services.AddSingleton<IProjects, Projects>();
        services.AddSingleton<IAuditTrail, AuditTrail>();
        services.AddSingleton<IIntake, Intake.Intake>();
        services.AddSingleton<IProgressFeed, ProgressFeed>();
        services.AddSingleton<IExports, ExportFiles>();
        return services;
    }
}
