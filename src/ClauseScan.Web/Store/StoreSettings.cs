namespace ClauseScan.Web.Store;

/// <summary>Where the data lies.</summary>
/// <param name="DataFolder">The folder for files, and for the SQLite databases where no server is set.</param>
/// <param name="PostgreSql">The connection string of a PostgreSQL database, or null for SQLite.</param>
public sealed record StoreSettings(string DataFolder, string? PostgreSql = null)
{
    /// <summary>Whether several machines can share the work.</summary>
    public bool IsShared => PostgreSql is not null;

    /// <summary>The SQLite database.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "clausescan.db");

    /// <summary>The SQLite database of the scheduler: its own, so that neither waits for the other.</summary>
    public string SqliteJobsFile => Path.Combine(DataFolder, "jobs.db");
}
