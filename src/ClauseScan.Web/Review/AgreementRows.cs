using System.Collections.Immutable;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

/// <summary>Agreements with the figures that lists show, by a fixed number of queries however many there are.</summary>
internal static class AgreementRows
{
    public static async Task<ImmutableArray<AgreementRow>> OfAsync(ReviewStore store, IReadOnlyList<Agreement> agreements, CancellationToken cancellation)
    {
        var ids = agreements.Select(a => a.Id).ToList();
        var current = agreements.Select(a => a.CurrentVersionId).ToList();
        var versions = await store.Versions.AsNoTracking().Where(v => current.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellation);
        var counts = await store.Findings.Where(f => ids.Contains(f.AgreementId) && f.IsPresent)
            .GroupBy(f => new { f.AgreementId, f.Status, IsOutbound = f.Direction == "outbound" })
            .Select(g => new { g.Key.AgreementId, g.Key.Status, g.Key.IsOutbound, Count = g.Count() }).ToListAsync(cancellation);
        var byAgreement = counts.ToLookup(c => c.AgreementId);
        var signatures = await store.SignOffs.Where(s => ids.Contains(s.AgreementId) && s.LapsedAt == null)
            .GroupBy(s => s.AgreementId).Select(g => new { g.Key, Count = g.Select(s => s.AccountId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var projectIds = agreements.Select(a => a.ProjectId).Distinct().ToList();
        var needed = await store.Projects.Where(p => projectIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.RequiresTwoPeople ? 2 : 1, cancellation);
        var jobs = await store.NewestJobsAsync(current, cancellation);
        return
        [
            .. agreements.Select(a =>
            {
                var version = versions[a.CurrentVersionId];
                var mine = byAgreement[a.Id].ToList();
                var open = mine.Where(c => FindingStates.Waiting.Contains(c.Status)).ToList();
                var job = jobs.GetValueOrDefault(version.Id);
                var waiting = open.Sum(c => c.Count);
                return new AgreementRow(
                    a.Id, a.ProjectId, a.Name, a.Counterparties, StateOf(version, job, waiting, signatures.GetValueOrDefault(a.Id) >= needed[a.ProjectId]), version.Id,
                    version.Number, a.StatedDate ?? version.Date, version.Edition, version.Outcome, version.Pages, mine.Sum(c => c.Count), waiting,
                    open.Where(c => c.IsOutbound).Sum(c => c.Count), version.UploadedAt, job);
            }),
        ];
    }

    private static AgreementState StateOf(AgreementVersion version, JobView? job, int waiting, bool isSigned) =>
        job is { IsOver: false } ? AgreementState.Reading
        : version.ReadAt is null || version.Outcome == "unread" ? AgreementState.Failed
        : waiting > 0 ? AgreementState.ToReview
        : isSigned ? AgreementState.SignedOff
        : AgreementState.Reviewed;
}
