using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseScan.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Store;

/// <summary>Appends to the audit trail, inside the transaction that does what is told.</summary>
internal sealed class AuditWriter(CatalogueStamps stamps, TimeProvider clock)
{
    private const long LockNumber = 0x434C4155;
    private const string ProgramName = "ClauseScan";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Appends entries. The store must be in a transaction.</summary>
    /// <param name="store">The store.</param>
    /// <param name="actor">Who did it, or null for the program itself.</param>
    /// <param name="drafts">What was done.</param>
    /// <param name="cancellation">Ends the waiting for others who write.</param>
    public async Task AppendAsync(ReviewStore store, Actor? actor, IEnumerable<AuditDraft> drafts, CancellationToken cancellation)
    {
        if (store.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The audit trail is written inside a transaction.");
        }

        // Only one process may number entries at a time. On SQLite the transaction itself sees to that.
        if (store.Database.IsNpgsql())
        {
            await store.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber})", cancellation);
        }

        var last = await store.Audit.AsNoTracking().OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellation);
        var (number, hash) = (last?.Sequence ?? 0, last?.Hash ?? AuditChain.Start);
        var now = clock.GetUtcNow().UtcDateTime;
        var at = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        var entries = new List<AuditEntry>();
        foreach (var draft in drafts)
        {
            var entry = Entry(draft, actor, ++number, at, hash);
            hash = entry.Hash;
            entries.Add(entry);
        }

        await store.InsertAllAsync(entries, cancellation);
    }

    private AuditEntry Entry(AuditDraft draft, Actor? actor, long number, DateTime at, string formerHash)
    {
        var entry = new AuditEntry
        {
            Sequence = number,
            At = at,
            ProjectId = draft.ProjectId,
            AccountId = actor?.Id,
            AccountName = actor?.Name ?? ProgramName,
            Action = draft.Action,
            Subject = draft.Subject,
            Before = Json(draft.Before),
            After = Json(draft.After),
            Edition = stamps.Edition,
            ProgramVersion = ProgramVersion.Text,
            FormerHash = formerHash,
            Hash = "",
        };
        return entry.WithHash();
    }

    private static string? Json(object? state) => state is null ? null : JsonSerializer.Serialize(state, state.GetType(), s_json);
}
