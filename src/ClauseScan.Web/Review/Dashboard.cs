using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal sealed class Dashboard(IDbContextFactory<ReviewStore> stores, TimeProvider clock) : IDashboard
{
    private const int MostItems = 50;

    private static readonly (string Label, int Days)[] s_ages = [("up to 7 days", 7), ("up to 30 days", 30), ("up to 90 days", 90), ("more than 90 days", int.MaxValue)];

    public async Task<DashboardFigures> FiguresAsync(Actor actor, Guid projectId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.RoleAsync(actor, projectId, ProjectRole.Manager, cancellation);
        var agreements = await AgreementRows.OfAsync(
            store, await store.Agreements.AsNoTracking().Where(a => a.ProjectId == projectId).ToListAsync(cancellation), cancellation);
        var present = store.Findings.Where(f => f.ProjectId == projectId && f.IsPresent);
        var open = present.Where(f => FindingStates.Waiting.Contains(f.Status));
        var found = await open.Select(f => f.FoundAt).ToListAsync(cancellation);
        var byCategory = await present.GroupBy(f => new { f.Category, f.Status }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var byItem = await present.Where(f => f.CandidateItem != null).GroupBy(f => f.CandidateItem!)
            .Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostItems).ToListAsync(cancellation);
        var pairs = Pairs(await store.Decisions.Where(d => d.ProjectId == projectId && d.UndoneAt == null).OrderBy(d => d.DecidedAt)
            .Select(d => new Verdict(d.FindingId, d.AccountId, d.Verdict)).ToListAsync(cancellation));
        return new DashboardFigures(
            agreements.GroupBy(a => a.State).ToImmutableSortedDictionary(g => g.Key, g => g.Count()),
            found.Count,
            await open.CountAsync(f => f.Direction == "outbound", cancellation),
            Ages(found),
            [.. byCategory.Select(g => new CategoryCount(g.Key.Category, g.Key.Status, g.Count)).OrderBy(g => g.Category, StringComparer.Ordinal).ThenBy(g => g.Status)],
            [.. byItem.Select(g => new LabelledCount(g.Key, g.Count))],
            pairs.Count,
            CohensKappa.Of(pairs));
    }

    private ImmutableArray<LabelledCount> Ages(List<DateTime> found)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var counts = new int[s_ages.Length];
        foreach (var time in found)
        {
            counts[Array.FindIndex(s_ages, a => (now - time).TotalDays <= a.Days)]++;
        }

        return [.. s_ages.Select((a, i) => new LabelledCount(a.Label, counts[i]))];
    }

    // The last two people who decided a finding, each by the last verdict.
    private static List<(FindingStatus First, FindingStatus Second)> Pairs(List<Verdict> verdicts) =>
    [
        .. verdicts.GroupBy(v => v.FindingId)
            .Select(g => g.Reverse().DistinctBy(v => v.AccountId).Take(2).OrderBy(v => v.AccountId).ToList())
            .Where(l => l.Count == 2).Select(l => (l[0].Status, l[1].Status)),
    ];

    private sealed record Verdict(Guid FindingId, Guid AccountId, FindingStatus Status);
}
