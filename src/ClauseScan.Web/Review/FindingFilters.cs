using ClauseScan.Web.Access;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>Queries of findings as the database understands them.</summary>
internal static class FindingFilters
{
    public static IQueryable<ReviewFinding> Of(ReviewStore store, Actor actor, FindingQuery query, TimeProvider clock)
    {
        var projects = store.ProjectsOf(actor);
        var findings = store.Findings.Where(f => f.IsPresent);
        findings = query.ProjectId is { } project ? findings.Where(f => f.ProjectId == project) : findings.Where(f => projects.Contains(f.ProjectId));
        findings = query.AgreementId is { } agreement ? findings.Where(f => f.AgreementId == agreement) : findings;
        findings = query.Statuses.IsDefaultOrEmpty ? findings : findings.Where(f => query.Statuses.AsEnumerable().Contains(f.Status));
        findings = query.Categories.IsDefaultOrEmpty ? findings : findings.Where(f => query.Categories.AsEnumerable().Contains(f.Category));
        findings = query.Directions.IsDefaultOrEmpty ? findings : findings.Where(f => query.Directions.AsEnumerable().Contains(f.Direction));
        findings = query.CandidateKinds.IsDefaultOrEmpty ? findings : findings.Where(f => query.CandidateKinds.AsEnumerable().Contains(f.CandidateKind));
        findings = query.Rule is { } rule ? findings.Where(f => f.Rule == rule) : findings;
        findings = query.CandidateItem is { } item ? findings.Where(f => f.CandidateItem == item) : findings;
        findings = query.MinRank is { } rank ? findings.Where(f => f.Rank >= rank) : findings;
        findings = query.AssigneeId is { } assignee ? findings.Where(f => f.AssigneeId == assignee) : findings;
        findings = query.Unassigned ? findings.Where(f => f.AssigneeId == null) : findings;
        findings = query.Reopened ? findings.Where(f => f.Reopened != ReopenReason.None) : findings;
        if (query.MinAgeDays is { } days)
        {
            var latest = clock.GetUtcNow().UtcDateTime.AddDays(-Math.Clamp(days, 0, 36500));
            findings = findings.Where(f => f.FoundAt <= latest);
        }

        return findings;
    }

    /// <summary>In order; ties are broken by id, so that pages neither overlap nor leave out.</summary>
    public static IQueryable<ReviewFinding> Sorted(IQueryable<ReviewFinding> findings, FindingSort sort) => sort switch
    {
        FindingSort.Oldest => findings.OrderBy(f => f.FoundAt).ThenBy(f => f.Id),
        FindingSort.Newest => findings.OrderByDescending(f => f.FoundAt).ThenBy(f => f.Id),
        FindingSort.Agreement => findings.OrderBy(f => f.AgreementId).ThenBy(f => f.Start).ThenBy(f => f.Id),
        FindingSort.Candidate => findings
            .OrderBy(f => f.CandidateKind == CandidateKind.Prohibited ? 0 : f.CandidateKind == CandidateKind.Restricted ? 1 : 2)
            .ThenByDescending(f => f.Rank).ThenBy(f => f.Id),
        _ => findings.OrderByDescending(f => f.Rank).ThenBy(f => f.Id),
    };
}
