using System.Collections.Immutable;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal static class DecisionViews
{
    /// <summary>Decisions, newest first.</summary>
    public static async Task<ImmutableArray<DecisionView>> OfAsync(ReviewStore store, IQueryable<Decision> decisions, CancellationToken cancellation)
    {
        var rows = await (
            from decision in decisions.AsNoTracking()
            join version in store.Versions on decision.VersionId equals version.Id
            join account in store.Users on decision.AccountId equals account.Id
            orderby decision.DecidedAt descending, decision.Id descending
            select new DecisionView(
                decision.Id, decision.FindingId, version.Number, decision.Verdict, decision.ItemId, decision.Reason, decision.AcceptedUntil, decision.Note,
                decision.Edition, decision.ProgramVersion, decision.AccountId, account.DisplayName, decision.DecidedAt, decision.UndoneAt)).ToListAsync(cancellation);
        return [.. rows];
    }
}
