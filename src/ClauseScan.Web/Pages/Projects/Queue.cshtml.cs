using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class QueueModel(IProjects projects, IFindings findings, IDecisions decisions) : SitePage
{
    public const int PageLength = 50;

    public static ImmutableArray<string> Directions { get; } = ["outbound", "inbound", "domestic", "offshore", "unknown"];

    public FindingQuery Query { get; private set; } = new();

    public Page<FindingRow> Findings { get; private set; } = new(0, []);

    public ImmutableArray<MemberView> Reviewers { get; private set; } = [];

    public bool MayDecide { get; private set; }

    public Guid? ProjectId { get; private set; }

    public async Task OnGetAsync(Guid? projectId, CancellationToken cancellation)
    {
        ProjectId = projectId;
        Query = QueueAddress.Read(Request.Query, projectId) with { Take = PageLength };
        if (projectId is { } id)
        {
            Project = await projects.FindAsync(Actor, id, cancellation);
            Reviewers = [.. (await projects.MembersAsync(Actor, id, cancellation)).Where(m => m.Role >= ProjectRole.Reviewer)];
        }

        MayDecide = Project is { } project ? project.Role >= ProjectRole.Reviewer
            : (await projects.ListAsync(Actor, cancellation)).Any(p => p.Role >= ProjectRole.Reviewer);
        Findings = await findings.ListAsync(Actor, Query, cancellation);
    }

    public async Task<IActionResult> OnPostDecideAsync(
        Guid? projectId, Guid[] findingIds, bool wholeQueue, FindingStatus verdict, string? reason, DateOnly? acceptedUntil, CancellationToken cancellation)
    {
        var ids = await TickedAsync(projectId, findingIds, wholeQueue, cancellation);
        var request = new DecisionRequest(ids, verdict) { Reason = reason, AcceptedUntil = verdict == FindingStatus.Accepted ? acceptedUntil : null };
        var outcome = await decisions.DecideAsync(Actor, request, cancellation);
        return Done($"{Words.Count(outcome.Changed.Length, "finding", "findings")} decided: {ReviewWords.Of(verdict)}.");
    }

    public async Task<IActionResult> OnPostClaimAsync(Guid? projectId, Guid[] findingIds, bool wholeQueue, CancellationToken cancellation)
    {
        var outcome = await decisions.AssignAsync(Actor, await TickedAsync(projectId, findingIds, wholeQueue, cancellation), Actor.Id, cancellation);
        return Done($"{Words.Count(outcome.Changed.Length, "finding", "findings")} claimed.");
    }

    public async Task<IActionResult> OnPostAssignAsync(Guid? projectId, Guid[] findingIds, bool wholeQueue, Guid? assigneeId, CancellationToken cancellation)
    {
        var outcome = await decisions.AssignAsync(Actor, await TickedAsync(projectId, findingIds, wholeQueue, cancellation), assigneeId, cancellation);
        return Done($"{Words.Count(outcome.Changed.Length, "finding", "findings")} assigned.");
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid? projectId, Guid[] findingIds, bool wholeQueue, CancellationToken cancellation)
    {
        var outcome = await decisions.UndoAsync(Actor, await TickedAsync(projectId, findingIds, wholeQueue, cancellation), cancellation);
        return Done($"{Words.Count(outcome.Changed.Length, "decision", "decisions")} undone.");
    }

    /// <summary>The address of a handler that keeps the filter.</summary>
    public string Handler(string name) => Request.Path + QueryString.Create(Request.Query.Where(p => p.Key != "handler")).Add("handler", name);

    private async Task<ImmutableArray<Guid>> TickedAsync(Guid? projectId, Guid[] ticked, bool wholeQueue, CancellationToken cancellation)
    {
        var ids = wholeQueue ? await findings.IdsAsync(Actor, QueueAddress.Read(Request.Query, projectId), cancellation) : [.. ticked];
        return ids.IsEmpty ? throw new RefusedException(Refusal.Invalid, "Tick findings first.") : ids;
    }
}
