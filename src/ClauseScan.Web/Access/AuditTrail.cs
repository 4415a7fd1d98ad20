using System.Collections.Immutable;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

internal sealed class AuditTrail(IDbContextFactory<ReviewStore> stores) : IAuditTrail
{
    private const int Most = 500;

    public async Task<ImmutableArray<AuditView>> OfProjectAsync(Actor actor, Guid projectId, long? before, int count, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.RoleAsync(actor, projectId, ProjectRole.Manager, cancellation);
        var entries = await store.Audit.AsNoTracking()
            .Where(e => e.ProjectId == projectId && (before == null || e.Sequence < before))
            .OrderByDescending(e => e.Sequence).Take(Math.Clamp(count, 1, Most)).ToListAsync(cancellation);
        return [.. entries.Select(View)];
    }

    public async Task<ImmutableArray<AuditView>> OfFindingAsync(Actor actor, Guid findingId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var project = await store.Findings.Where(f => f.Id == findingId).Select(f => (Guid?)f.ProjectId).FirstOrDefaultAsync(cancellation);
        await store.RoleAsync(actor, project, ProjectRole.Uploader, cancellation);
        var subject = findingId.ToString();
        var entries = await store.Audit.AsNoTracking().Where(e => e.Subject == subject).OrderBy(e => e.Sequence).Take(Most).ToListAsync(cancellation);
        return [.. entries.Select(View)];
    }

    public async Task<AuditCheck> CheckAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.IsAdministrator)
        {
            throw new RefusedException(Refusal.NotAllowed, "Only an administrator may check the audit trail.");
        }

        await using var store = await stores.CreateDbContextAsync(cancellation);
        var (number, hash) = (0L, AuditChain.Start);
        await foreach (var entry in store.Audit.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            number++;
            if (entry.Sequence != number || entry.FormerHash != hash || AuditChain.HashOf(entry) != entry.Hash)
            {
                return new AuditCheck(number, entry.Sequence, hash);
            }

            hash = entry.Hash;
        }

        return new AuditCheck(number, null, hash);
    }

    private static AuditView View(AuditEntry entry) => new(
        entry.Sequence, entry.At, entry.AccountName, entry.Action, entry.Subject, entry.Before, entry.After, entry.Edition, entry.ProgramVersion, entry.Hash);
}
