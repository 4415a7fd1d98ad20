using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClauseScan.Web.Hosting;

/// <summary>Whether requests can be served: the database answers and files can be written.</summary>
internal sealed class Readiness(IDbContextFactory<ReviewStore> stores, StoreSettings settings) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancellationToken);
            await store.Projects.AnyAsync(cancellationToken);
            var probe = Path.Combine(settings.DataFolder, "." + Guid.NewGuid().ToString("N"));
            await File.WriteAllBytesAsync(probe, [], cancellationToken);
            File.Delete(probe);
            return HealthCheckResult.Healthy();
        }
#pragma warning disable CA1031 // Whatever it is, the answer is no.
        catch (Exception)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("The database or the data folder does not answer.");
        }
    }
}
