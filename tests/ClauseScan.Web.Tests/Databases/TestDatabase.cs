using ClauseScan.Web.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClauseScan.Web.Tests.Databases;

/// <summary>An empty database with its folder, gone after the test.</summary>
internal sealed class TestDatabase : IDbContextFactory<ReviewStore>, IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    private readonly DbContextOptions<ReviewStore> _options;

    private TestDatabase(StoreSettings settings)
    {
        Settings = settings;
        var options = new DbContextOptionsBuilder<ReviewStore>();
        StoreSetup.Configure(options, settings);
        _options = options.Options;
    }

    public StoreSettings Settings { get; }

    /// <summary>A database with all its tables.</summary>
    public static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = Empty(kind);
        await StoreSetup.UpdateAsync(database, database.Settings);
        return database;
    }

    /// <summary>A database without tables.</summary>
    public static TestDatabase Empty(string kind)
    {
        var name = "t" + Guid.NewGuid().ToString("N");
        var folder = TestFolder.Make();
        if (kind == Sqlite)
        {
            return new TestDatabase(new StoreSettings(folder));
        }

        using var connection = new NpgsqlConnection(PostgreSqlServer.Shared.ConnectionString("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made above.
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return new TestDatabase(new StoreSettings(folder, PostgreSqlServer.Shared.ConnectionString(name)));
    }

    public ReviewStore CreateDbContext() => new(_options);

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (Settings.PostgreSql is { } server)
        {
            await using var connection = new NpgsqlConnection(server);
            NpgsqlConnection.ClearPool(connection);
        }

        Directory.Delete(Settings.DataFolder, recursive: true);
    }
}
