using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal sealed class Findings(IDbContextFactory<ReviewStore> stores, ContentSeal seal, TimeProvider clock) : IFindings
{
    private const int MostRows = 1000;

    public async Task<Page<FindingRow>> ListAsync(Actor actor, FindingQuery query, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await CheckAsync(store, actor, query, cancellation);
        var take = Math.Clamp(query.Take, 0, MostRows);
        var skip = Math.Max(0, query.Skip);
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var ids = await SearchAsync(store, actor, query, cancellation);
            return new Page<FindingRow>(ids.Count, await RowsAsync(store, ids.Skip(skip).Take(take).ToList(), cancellation));
        }

        var filtered = FindingFilters.Of(store, actor, query, clock);
        var total = await filtered.CountAsync(cancellation);
        var page = await FindingFilters.Sorted(filtered, query.Sort).Select(f => f.Id).Skip(skip).Take(take).ToListAsync(cancellation);
        return new Page<FindingRow>(total, await RowsAsync(store, page, cancellation));
    }

    public async Task<ImmutableArray<Guid>> IdsAsync(Actor actor, FindingQuery query, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await CheckAsync(store, actor, query, cancellation);
        var ids = string.IsNullOrWhiteSpace(query.Search)
            ? await FindingFilters.Sorted(FindingFilters.Of(store, actor, query, clock), query.Sort).Select(f => f.Id).ToListAsync(cancellation)
            : await SearchAsync(store, actor, query, cancellation);
        return [.. ids];
    }

    public async Task<FindingDetails> FindAsync(Actor actor, Guid findingId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var project = await store.Findings.Where(f => f.Id == findingId).Select(f => (Guid?)f.ProjectId).FirstOrDefaultAsync(cancellation);
        await store.RoleAsync(actor, project, ProjectRole.Uploader, cancellation);
        var rows = await RowsAsync(store, [findingId], cancellation);
        return new FindingDetails(rows[0], await DecisionViews.OfAsync(store, store.Decisions.Where(d => d.FindingId == findingId), cancellation));
    }

    /// <summary>The rows in the order of their ids.</summary>
    internal async Task<ImmutableArray<FindingRow>> RowsAsync(ReviewStore store, List<Guid> ids, CancellationToken cancellation)
    {
        var rows = await (
            from finding in store.Findings.AsNoTracking()
            where ids.Contains(finding.Id)
            join agreement in store.Agreements on finding.AgreementId equals agreement.Id
            join sighting in store.Sightings on new { FindingId = finding.Id, finding.VersionId } equals new { sighting.FindingId, sighting.VersionId }
            join assignee in store.Users on finding.AssigneeId equals assignee.Id into assignees
            from assignee in assignees.DefaultIfEmpty()
            select new { Finding = finding, agreement.Name, sighting.Content, Assignee = assignee.DisplayName }).ToListAsync(cancellation);
        var order = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        return [.. rows.OrderBy(r => order[r.Finding.Id]).Select(r => Row(r.Finding, r.Name, r.Assignee, seal.Read<FindingContent>(r.Content)))];
    }

    internal static FindingRow Row(ReviewFinding f, string agreement, string? assignee, FindingContent? content) => new(
        f.Id, f.ProjectId, f.AgreementId, agreement, f.VersionId, f.Rule, f.Category, f.Severity, f.Rank, f.Direction, f.CandidateKind, f.CandidateItem, f.Page,
        f.Start, f.Length, f.Carry, f.Status, f.Reopened, f.AcceptedUntil, f.AssigneeId, assignee, f.FoundAt, f.Revision, content ?? FindingContent.Empty);

    private static async Task CheckAsync(ReviewStore store, Actor actor, FindingQuery query, CancellationToken cancellation)
    {
        if (query.AgreementId is { } agreement)
        {
            var project = await store.Agreements.Where(a => a.Id == agreement).Select(a => (Guid?)a.ProjectId).FirstOrDefaultAsync(cancellation);
            await store.RoleAsync(actor, project, ProjectRole.Uploader, cancellation);
        }

        if (query.ProjectId is { } id)
        {
            await store.RoleAsync(actor, id, ProjectRole.Uploader, cancellation);
        }
    }

    private async Task<List<Guid>> SearchAsync(ReviewStore store, Actor actor, FindingQuery query, CancellationToken cancellation)
    {
        var search = query.Search!.Trim();
        var filtered = FindingFilters.Of(store, actor, query, clock);
        var projects = store.ProjectsOf(actor);
        var names = await store.Agreements.Where(a => projects.Contains(a.ProjectId)).Select(a => new { a.Id, a.Name }).ToListAsync(cancellation);
        var named = names.Where(a => a.Name.Contains(search, StringComparison.OrdinalIgnoreCase)).Select(a => a.Id).ToList();
        if (seal.IsOpen)
        {
            var folded = FindingWords.Fold(search);
            var fitting = store.Words.Where(w => w.Words.Contains(folded)).Select(w => w.FindingId);
            filtered = filtered.Where(f => named.Contains(f.AgreementId) || fitting.Contains(f.Id));
            return await FindingFilters.Sorted(filtered, query.Sort).Select(f => f.Id).ToListAsync(cancellation);
        }

        var found = await OpenEachAsync(store, filtered, search, cancellation);
        var order = await FindingFilters.Sorted(filtered, query.Sort).Select(f => new { f.Id, f.AgreementId }).ToListAsync(cancellation);
        return [.. order.Where(f => found.Contains(f.Id) || named.Contains(f.AgreementId)).Select(f => f.Id)];
    }

    // The database cannot look into sealed words.
    private async Task<HashSet<Guid>> OpenEachAsync(ReviewStore store, IQueryable<ReviewFinding> findings, string search, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        var rows = findings.Join(
            store.Sightings, f => new { FindingId = f.Id, f.VersionId }, s => new { s.FindingId, s.VersionId }, (f, s) => new { f.Id, s.Content });
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var content = seal.Read<FindingContent>(row.Content);
            if (content is not null && (Holds(content.Words) || Holds(content.OtherVersion?.Words)))
            {
                found.Add(row.Id);
            }
        }

        return found;

        bool Holds(string? words) => words?.Contains(search, StringComparison.OrdinalIgnoreCase) == true;
    }
}
