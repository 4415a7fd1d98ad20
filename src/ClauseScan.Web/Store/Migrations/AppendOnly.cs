using Microsoft.EntityFrameworkCore.Migrations;

namespace ClauseScan.Web.Store.Migrations;

/// <summary>Makes the database refuse to change or delete rows of a table.</summary>
internal static class AppendOnly
{
    private const string Refusal = "the audit trail cannot be changed";

    public static void Guard(MigrationBuilder migration, string table)
    {
        if (migration.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal))
        {
            migration.Sql($"CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{Refusal}'; END $$;");
            migration.Sql($"CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION refuse_change();");
            migration.Sql($"CREATE TRIGGER refuse_emptying BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();");
            return;
        }

        foreach (var act in (ReadOnlySpan<string>)["UPDATE", "DELETE"])
        {
            migration.Sql($"CREATE TRIGGER refuse_{act.ToLowerInvariant()} BEFORE {act} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;");
        }
    }
}
