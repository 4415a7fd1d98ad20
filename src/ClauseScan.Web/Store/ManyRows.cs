using System.Data.Common;
using ClauseScan.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClauseScan.Web.Store;

/// <summary>Writes many rows by few statements, in the transaction at hand. Saved one by one, a thousand decisions would take SQLite thousands of them.</summary>
internal static class ManyRows
{
    // SQLite looks for each parameter by its name among all those before it.
    private const int MostParameters = 1000;

    // What people's work on a finding changes; all else comes from its agreement.
    private static readonly string[] s_reviewed =
    [
        nameof(ReviewFinding.Id), nameof(ReviewFinding.Revision), nameof(ReviewFinding.Status), nameof(ReviewFinding.Reopened), nameof(ReviewFinding.DecisionId),
        nameof(ReviewFinding.AcceptedUntil), nameof(ReviewFinding.AssigneeId), nameof(ReviewFinding.ChangedAt),
    ];

    /// <summary>Adds rows to their table.</summary>
    public static async Task InsertAllAsync<T>(this ReviewStore store, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var table = store.Model.FindEntityType(typeof(T))!;
        IProperty[] columns = [.. table.GetProperties()];
        foreach (var part in rows.Chunk(MostParameters / columns.Length))
        {
            await using var command = Command(store);
            command.CommandText = $"INSERT INTO \"{table.GetTableName()}\" ({Names(columns)}) VALUES {Values(command, columns, part)}";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Writes status, decision and assignee of findings that were changed in memory and count one revision more.</summary>
    /// <exception cref="RefusedException">Conflict: somebody changed one of them since it was looked up.</exception>
    public static async Task UpdateReviewedAsync(this ReviewStore store, IReadOnlyCollection<ReviewFinding> findings, CancellationToken cancellation)
    {
        var table = store.Model.FindEntityType(typeof(ReviewFinding))!;
        IProperty[] columns = [.. s_reviewed.Select(n => table.FindProperty(n)!)];
        var settings = string.Join(", ", columns.Skip(1).Select(c => $"\"{c.GetColumnName()}\" = v.\"{c.GetColumnName()}\""));
        var written = 0;
        foreach (var part in findings.Chunk(MostParameters / columns.Length))
        {
            await using var command = Command(store);
            command.CommandText = $"""
                WITH v ({Names(columns)}) AS (VALUES {Values(command, columns, part)})
                UPDATE "Findings" SET {settings} FROM v WHERE "Findings"."Id" = v."Id" AND "Findings"."Revision" = v."Revision" - 1
                """;
            written += await command.ExecuteNonQueryAsync(cancellation);
        }

        if (written != findings.Count)
        {
            throw RefusedException.Conflict("Somebody changed a finding at the same time: look at it again.");
        }
    }

    private static DbCommand Command(ReviewStore store)
    {
        var command = store.Database.GetDbConnection().CreateCommand();
        command.Transaction = store.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Many rows are written inside a transaction.");
        return command;
    }

    private static string Names(IEnumerable<IProperty> columns) => string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""));

    private static string Values<T>(DbCommand command, IProperty[] columns, IEnumerable<T> rows)
        where T : class => string.Join(", ", rows.Select(row => $"({string.Join(", ", columns.Select(c => Parameter(command, c, row)))})"));

    private static string Parameter(DbCommand command, IProperty column, object row)
    {
        var name = $"@p{command.Parameters.Count}";
        command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, name, column.GetGetter().GetClrValue(row), column.IsNullable));
        return name;
    }
}
