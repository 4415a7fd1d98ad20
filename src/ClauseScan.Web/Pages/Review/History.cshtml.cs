using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class HistoryModel(IProjects projects, IFindings findings, IAuditTrail trail) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid FindingId { get; set; }

    public FindingRow Row { get; private set; } = null!;

    public ImmutableArray<AuditView> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Row = (await findings.FindAsync(Actor, FindingId, cancellation)).Row;
        Project = await projects.FindAsync(Actor, Row.ProjectId, cancellation);
        Entries = await trail.OfFindingAsync(Actor, FindingId, cancellation);
    }
}
