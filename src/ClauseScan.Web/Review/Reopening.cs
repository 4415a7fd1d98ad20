using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

/// <summary>Opens findings again whose decision no longer holds.</summary>
internal sealed class Reopening(IDbContextFactory<ReviewStore> stores, CatalogueStamps stamps, AuditWriter audit, TimeProvider clock)
{
    private const int Batch = 500;
    private const int MostAttempts = 5;

    /// <summary>Those whose acceptance ran out.</summary>
    public async Task ExpiredAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var ids = await store.Findings.Where(f => f.AcceptedUntil < today).Select(f => f.Id).ToListAsync(cancellation);
        await ReopenAsync(ids, ReopenReason.Expired, cancellation);
    }

    /// <summary>Those that rest on an item of which the catalogue now says something else than when they were decided.</summary>
    public async Task ChangedItemsAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var decided = await store.Findings.Where(f => f.Status != FindingStatus.Open)
            .Join(store.Decisions, f => f.DecisionId, d => d.Id, (f, d) => new { f.Id, d.Basis }).Where(f => f.Basis != "").ToListAsync(cancellation);
        await ReopenAsync([.. decided.Where(d => !stamps.Holds(d.Basis)).Select(d => d.Id)], ReopenReason.EditionChanged, cancellation);
    }

    private async Task ReopenAsync(List<Guid> ids, ReopenReason reason, CancellationToken cancellation)
    {
        foreach (var batch in ids.Chunk(Batch))
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await stores.InTransactionAsync(store => ReopenAsync(store, batch, reason, cancellation), cancellation);
                    break;
                }
                catch (RefusedException) when (attempt < MostAttempts)
                {
                    // Somebody decides one of them at this moment, or another process opens them: look again.
                }
            }
        }
    }

    private async Task<int> ReopenAsync(ReviewStore store, Guid[] ids, ReopenReason reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var findings = await store.Findings.AsNoTracking().Where(f => ids.Contains(f.Id) && f.Status != FindingStatus.Open).ToListAsync(cancellation);
        var drafts = findings.ConvertAll(f => f.Reopen(reason, now));
        await store.LapseSignaturesAsync([.. findings.Select(f => f.AgreementId).Distinct()], now, cancellation);
        await store.UpdateReviewedAsync(findings, cancellation);
        await audit.AppendAsync(store, null, drafts, cancellation);
        return drafts.Count;
    }
}
