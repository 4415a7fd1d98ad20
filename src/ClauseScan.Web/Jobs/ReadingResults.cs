using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Jobs;

/// <summary>Stores what a reading told, in one transaction that only the holder of the lease can make, and only once.</summary>
internal sealed class ReadingResults(
    IDbContextFactory<ReviewStore> stores, FileStore files, ContentSeal seal, DraftJoining drafts, AuditWriter audit, TimeProvider clock)
{
    private const long LargestReading = 1L << 30;

    /// <summary>The number of findings stored, or null where the lease was lost and nothing was.</summary>
    public async Task<int?> StoreAsync(ReadingJob job, ReadingResult result, CancellationToken cancellation)
    {
        // The text goes to the file store, where it is sealed; without the commit below nothing points to it.
        using var reading = new MemoryStream(seal.Write(result.Reading));
        var stored = await files.PutAsync(reading, LargestReading, clock, cancellation);
        return await stores.InTransactionAsync(
            async store => await CloseAsync(store, job, cancellation) ? await WriteAsync(store, job, result, stored, cancellation) : (int?)null, cancellation);
    }

    // The first statement of the transaction: it fails for whoever lost the lease, and locks the job for whoever holds it.
    private async Task<bool> CloseAsync(ReviewStore store, ReadingJob job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await store.Jobs.Where(j => j.Id == job.Id && j.Lease == job.Lease && j.State != JobState.Done && j.State != JobState.Failed).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Done)
                .SetProperty(j => j.Lease, (Guid?)null)
                .SetProperty(j => j.EndedAt, now)
                .SetProperty(j => j.ChangedAt, now),
            cancellation) == 1;
    }

    private async Task<int> WriteAsync(ReviewStore store, ReadingJob job, ReadingResult result, StoredFile reading, CancellationToken cancellation)
    {
        await drafts.JoinAsync(store, job.VersionId, result.Sketch, cancellation);
        var version = await store.Versions.SingleAsync(v => v.Id == job.VersionId, cancellation);

        // Two drafts of one agreement are written one after the other.
        await store.Agreements.Where(a => a.Id == version.AgreementId).ExecuteUpdateAsync(s => s.SetProperty(a => a.MayBeDraft, false), cancellation);
        var isFirstReading = version.ReadAt is null;
        version.ReadAt = clock.GetUtcNow().UtcDateTime;
        version.Outcome = result.Outcome;
        version.Pages = result.Pages;
        version.Date = result.Date;
        version.Edition = result.Edition;
        version.ProgramVersion = ProgramVersion.Text;
        version.ReadingHash = reading.Hash;
        version.Sketch = result.Sketch;
        await store.KeepAsync(reading, cancellation);
        var isNewest = !await store.Versions.AnyAsync(v => v.AgreementId == version.AgreementId && v.Number > version.Number && v.ReadAt != null, cancellation);
        var carrying = new CarryOverWriter(store, seal, version, isNewest, isFirstReading);
        var reopened = await carrying.WriteAsync(result.Findings, cancellation);
        await audit.AppendAsync(
            store, null,
            [
                new AuditDraft(version.ProjectId, "draft.read", version.Id.ToString(), null, new { result.Outcome, result.Pages, result.Edition, Findings = result.Findings.Length }),
                .. reopened,
            ],
            cancellation);
        return result.Findings.Length;
    }
}
