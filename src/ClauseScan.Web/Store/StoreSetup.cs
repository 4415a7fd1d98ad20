using ClauseScan.Web.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClauseScan.Web.Store;

/// <summary>Registers the store and brings its database up to date.</summary>
internal static class StoreSetup
{
    private const int BusySeconds = 30;

    public static IServiceCollection AddReviewStore(this IServiceCollection services, StoreSettings settings)
    {
        services.AddSingleton(settings);
        services.AddDbContextFactory<ReviewStore>(options => Configure(options, settings));
        return services;
    }

    public static void Configure(DbContextOptionsBuilder options, StoreSettings settings)
    {
        if (settings.PostgreSql is { } server)
        {
            options.UseNpgsql(server);
        }
        else
        {
            options.UseSqlite(SqliteConnectionString(settings.SqliteFile));
        }

        // Migrations are written by hand, without a snapshot to compare with; a test compares the tables they make with the model.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    public static string SqliteConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds, ForeignKeys = true }.ToString();

    /// <summary>Makes the database, or brings it up to date. Several processes may do so at once.</summary>
    public static async Task UpdateAsync(IDbContextFactory<ReviewStore> stores, StoreSettings settings, CancellationToken cancellation = default)
    {
        PrivateFolder.Create(settings.DataFolder);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.Database.MigrateAsync(cancellation);
        if (!settings.IsShared)
        {
            // Readers then do not wait for the writer. The mode stays with the file.
            await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
        }
    }
}
