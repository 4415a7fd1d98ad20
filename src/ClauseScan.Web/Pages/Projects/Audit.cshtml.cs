using System.Collections.Immutable;
using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class AuditModel(IProjects projects, IAuditTrail trail) : SitePage
{
    public const int PageLength = 100;

    [BindProperty(SupportsGet = true)]
    public Guid ProjectId { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public ImmutableArray<AuditView> Entries { get; private set; } = [];

    public AuditCheck? Check { get; private set; }

    public async Task OnGetAsync(bool check, CancellationToken cancellation)
    {
        Project = await projects.FindAsync(Actor, ProjectId, cancellation);
        Entries = await trail.OfProjectAsync(Actor, ProjectId, Before, PageLength, cancellation);
        Check = check ? await trail.CheckAsync(Actor, cancellation) : null;
    }
}
