using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Tests.Store;

public class MigrationTests
{
    private const string SqliteColumns = """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\_\_%' ESCAPE '\' AND m.name <> 'sqlite_sequence'
        UNION ALL SELECT name || ' on ' || tbl_name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 'sqlite%'
        """;

    private const string PostgreSqlColumns = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' ' || is_nullable || ' ' || is_identity AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory' AND table_name NOT LIKE 'qrtz%'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory' AND tablename NOT LIKE 'qrtz%'
        """;

    [PostgreSqlFact]
    public void PostgreSql_is_tested_too() => Assert.NotNull(PostgreSqlServer.Shared);

    [Theory, Databases]
    public async Task Migrations_make_the_tables_of_the_model(string kind)
    {
        await using var migrated = await TestDatabase.CreateAsync(kind);
        await using var created = TestDatabase.Empty(kind);
        await using (var store = created.CreateDbContext())
        {
            await store.Database.EnsureCreatedAsync();
        }

        Assert.Equal(await TablesOf(created, kind), await TablesOf(migrated, kind));
    }

    [Theory, Databases]
    public async Task Migrating_twice_changes_nothing(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var before = await TablesOf(database, kind);

        await StoreSetup.UpdateAsync(database, database.Settings);

        Assert.Equal(before, await TablesOf(database, kind));
    }

    [Theory, Databases]
    public async Task The_database_refuses_to_change_the_audit_trail(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var store = database.CreateDbContext();
        store.Audit.Add(new AuditEntry
        {
            Sequence = 1, At = DateTime.UtcNow, AccountName = "a", Action = "b", Subject = "c", Edition = "d", ProgramVersion = "e", FormerHash = "f", Hash = "g",
        });
        await store.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => store.Audit.ExecuteUpdateAsync(s => s.SetProperty(e => e.AccountName, "x")));
        await Assert.ThrowsAnyAsync<Exception>(() => store.Audit.ExecuteDeleteAsync());
        Assert.Equal("a", (await store.Audit.AsNoTracking().SingleAsync()).AccountName);
    }

    private static async Task<List<string>> TablesOf(TestDatabase database, string kind)
    {
        await using var store = database.CreateDbContext();
        var lines = await store.Database.SqlQueryRaw<string>(kind == TestDatabase.Sqlite ? SqliteColumns : PostgreSqlColumns).ToListAsync();
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
