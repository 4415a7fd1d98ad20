using ClauseScan.Web.Intake;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Jobs;

/// <summary>Makes a new agreement the next draft of a known one where both name and words are alike.</summary>
internal sealed class DraftJoining(AuditWriter audit)
{
    private const double LeastLikeness = 0.4;

    /// <summary>Joins the draft if it is the only one of an agreement that may be joined, and was read for the first time.</summary>
    public async Task JoinAsync(ReviewStore store, Guid versionId, byte[] sketch, CancellationToken cancellation)
    {
        var version = await store.Versions.AsNoTracking().SingleAsync(v => v.Id == versionId, cancellation);
        var agreement = await store.Agreements.AsNoTracking().SingleAsync(a => a.Id == version.AgreementId, cancellation);
        if (version.ReadAt is not null || !agreement.MayBeDraft || version.Number != 1
            || await store.Versions.AnyAsync(v => v.AgreementId == agreement.Id && v.Id != versionId, cancellation))
        {
            return;
        }

        // What came in one upload with it is another agreement.
        var others = await store.Agreements.AsNoTracking()
            .Where(a => a.ProjectId == agreement.ProjectId && a.Id != agreement.Id && a.CreatedAt < agreement.CreatedAt)
            .Select(a => new { a.Id, a.NameKey }).ToListAsync(cancellation);
        var alike = others.Where(o => DraftNames.AreAlike(o.NameKey, agreement.NameKey)).Select(o => o.Id).ToList();
        var drafts = await store.Versions.AsNoTracking()
            .Where(v => alike.Contains(v.AgreementId) && v.Sketch != null).Select(v => new { v.AgreementId, v.Sketch, v.Number }).ToListAsync(cancellation);
        var best = drafts.Select(d => (d.AgreementId, Likeness: TextSketch.Likeness(d.Sketch!, sketch))).OrderByDescending(d => d.Likeness).FirstOrDefault();
        if (best.Likeness >= LeastLikeness)
        {
            await MoveAsync(store, version, best.AgreementId, cancellation);
        }
    }

    private async Task MoveAsync(ReviewStore store, AgreementVersion version, Guid target, CancellationToken cancellation)
    {
        var number = await store.Versions.Where(v => v.AgreementId == target).MaxAsync(v => v.Number, cancellation) + 1;
        await store.Versions.Where(v => v.Id == version.Id).ExecuteUpdateAsync(
            s => s.SetProperty(v => v.AgreementId, target).SetProperty(v => v.Number, number), cancellation);
        await store.Jobs.Where(j => j.VersionId == version.Id).ExecuteUpdateAsync(s => s.SetProperty(j => j.AgreementId, target), cancellation);
        await store.UploadItems.Where(i => i.VersionId == version.Id && i.Outcome == UploadOutcome.Added)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Outcome, UploadOutcome.NextDraft), cancellation);
        await store.Agreements.Where(a => a.Id == target).ExecuteUpdateAsync(s => s.SetProperty(a => a.CurrentVersionId, version.Id), cancellation);
        await store.Agreements.Where(a => a.Id == version.AgreementId).ExecuteDeleteAsync(cancellation);
        await audit.AppendAsync(
            store, null,
            [new AuditDraft(version.ProjectId, "draft.joined", version.Id.ToString(), new { Agreement = version.AgreementId }, new { Agreement = target, Draft = number })],
            cancellation);
    }
}
