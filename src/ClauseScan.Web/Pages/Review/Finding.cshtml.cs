using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class FindingModel(
    IProjects projects, IFindings findings, IAgreements agreements, IDecisions decisions) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid FindingId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    public FindingPanel Panel { get; private set; } = null!;

    public AgreementDetails Agreement { get; private set; } = null!;

    public ImmutableArray<FindingRow> Rows { get; private set; } = [];

    public DocumentPanel Document => new(
        Agreement.Versions.First(v => v.Id == Panel.Row.VersionId), Panel.Reading, Rows, Panel.Queue, View, $"/review/{FindingId}{Panel.Queue}", Panel.Row.Page);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Panel = await LoadAsync(true, cancellation);
        Agreement = await agreements.FindAsync(Actor, Panel.Row.AgreementId, cancellation);
        Rows = await agreements.FindingsOfAsync(Actor, Panel.Row.VersionId, cancellation);
    }

    /// <summary>Only the finding beside the document, for a script that stays on the page and knows the queue.</summary>
    public async Task<IActionResult> OnGetPanelAsync(CancellationToken cancellation)
    {
        var panel = await LoadAsync(false, cancellation);
        Response.Headers.CacheControl = "no-store";
        return Partial("_Finding", panel);
    }

    public async Task<IActionResult> OnPostDecideAsync(
        FindingStatus verdict, string? itemId, string? reason, DateOnly? acceptedUntil, string? note, int? revision, Guid? next, CancellationToken cancellation)
    {
        var request = new DecisionRequest([FindingId], verdict)
        {
            ItemId = string.IsNullOrEmpty(itemId) ? null : itemId, Reason = reason, Note = note, Revision = revision,
            AcceptedUntil = verdict == FindingStatus.Accepted ? acceptedUntil : null,
        };
        await decisions.DecideAsync(Actor, request, cancellation);
        Notice = $"Decided: {ReviewWords.Of(verdict)}.";
        return LocalRedirect($"/review/{next ?? FindingId}{QueueAddress.Write(QueueAddress.Read(Request.Query, null))}");
    }

    public async Task<IActionResult> OnPostAssignAsync(Guid? assigneeId, CancellationToken cancellation)
    {
        await decisions.AssignAsync(Actor, [FindingId], assigneeId, cancellation);
        return Done(assigneeId is null ? "Assigned to nobody." : "Assigned.");
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancellation)
    {
        var outcome = await decisions.UndoAsync(Actor, [FindingId], cancellation);
        return Done(outcome.Changed.IsEmpty ? "There was nothing to undo." : "The last decision is undone.");
    }

    private async Task<FindingPanel> LoadAsync(bool withQueue, CancellationToken cancellation)
    {
        var details = await findings.FindAsync(Actor, FindingId, cancellation);
        Project = await projects.FindAsync(Actor, details.Row.ProjectId, cancellation);
        var query = QueueAddress.Read(Request.Query, null);
        if (query is { ProjectId: null, AgreementId: null })
        {
            query = query with { ProjectId = details.Row.ProjectId };
        }

        var ids = withQueue ? await findings.IdsAsync(Actor, query, cancellation) : [];
        var index = ids.IndexOf(FindingId);
        var reading = await agreements.ReadingAsync(Actor, details.Row.VersionId, cancellation);
        var members = await projects.MembersAsync(Actor, details.Row.ProjectId, cancellation);
        return new FindingPanel(
            details, reading, [.. members.Where(m => m.Role >= ProjectRole.Reviewer)], Project.Role >= ProjectRole.Reviewer && details.Row.Carry != CarryOver.Gone,
            Actor, QueueAddress.Write(query), index + 1, ids.Length, index > 0 ? ids[index - 1] : null,
            index < 0 ? ids.Cast<Guid?>().FirstOrDefault() : index + 1 < ids.Length ? ids[index + 1] : null);
    }
}
