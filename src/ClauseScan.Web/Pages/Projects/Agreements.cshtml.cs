using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class AgreementsModel(IProjects projects, IAgreements agreements, IIntake intake) : SitePage
{
    public const int PageLength = 100;

    private const int UploadsShown = 5;

    [BindProperty(SupportsGet = true)]
    public Guid ProjectId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgreementState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public Page<AgreementRow> Agreements { get; private set; } = new(0, []);

    public ImmutableArray<UploadView> Uploads { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Project = await projects.FindAsync(Actor, ProjectId, cancellation);
        Agreements = await agreements.ListAsync(
            Actor, new AgreementQuery(ProjectId) { Search = Search, State = State, Skip = Skip, Take = PageLength }, cancellation);
        Uploads = await intake.ListAsync(Actor, ProjectId, UploadsShown, cancellation);
    }
}
