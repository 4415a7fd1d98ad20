using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal static class FindingStates
{
    /// <summary>The statuses that wait for somebody.</summary>
    public static readonly FindingStatus[] Waiting = [FindingStatus.Open, FindingStatus.NeedsEngineer];

    /// <summary>Opens a decided finding again; gives what is to be said in the audit trail.</summary>
    public static AuditDraft Reopen(this ReviewFinding finding, ReopenReason reason, DateTime now)
    {
        var before = finding.Status;
        finding.Status = FindingStatus.Open;
        finding.Reopened = reason;
        finding.AcceptedUntil = null;
        finding.ChangedAt = now;
        finding.Revision++;
        return new AuditDraft(finding.ProjectId, "finding.reopened", finding.Id.ToString(), new { Status = before }, new { finding.Status, Reason = reason });
    }

    /// <summary>Ends the signatures under agreements.</summary>
    public static Task<int> LapseSignaturesAsync(this ReviewStore store, IReadOnlyCollection<Guid> agreementIds, DateTime now, CancellationToken cancellation) =>
        store.SignOffs.Where(s => agreementIds.Contains(s.AgreementId) && s.LapsedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(o => o.LapsedAt, now), cancellation);
}
