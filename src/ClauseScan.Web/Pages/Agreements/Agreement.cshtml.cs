using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class AgreementModel(IProjects projects, IAgreements agreements, IDecisions decisions, IIntake intake) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid AgreementId { get; set; }

    public AgreementDetails Details { get; private set; } = null!;

    public AgreementReading? Reading { get; private set; }

    public ImmutableArray<FindingRow> Rows { get; private set; } = [];

    public Guid? FirstOpen => Rows.FirstOrDefault(r => r.Status == FindingStatus.Open && r.Carry != CarryOver.Gone)?.Id;

    /// <summary>How many findings relate to the draft before in each way.</summary>
    public IEnumerable<LabelledCount> Carried => Rows.GroupBy(r => r.Carry).OrderBy(g => g.Key).Select(g => new LabelledCount(Words.Of(g.Key), g.Count()));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Details = await agreements.FindAsync(Actor, AgreementId, cancellation);
        Project = await projects.FindAsync(Actor, Details.Row.ProjectId, cancellation);
        Reading = await agreements.ReadingAsync(Actor, Details.Row.VersionId, cancellation);
        Rows = await agreements.FindingsOfAsync(Actor, Details.Row.VersionId, cancellation);
    }

    public async Task<IActionResult> OnPostSignOffAsync(CancellationToken cancellation)
    {
        await decisions.SignOffAsync(Actor, AgreementId, cancellation);
        return Done("Signed off.");
    }

    public async Task<IActionResult> OnPostReadAgainAsync(Guid versionId, CancellationToken cancellation)
    {
        await intake.ReadAgainAsync(Actor, versionId, null, cancellation);
        return Done("The draft is queued to be read again; decisions stay.");
    }

    public async Task<IActionResult> OnPostRenameAsync(string? name, string? counterparties, CancellationToken cancellation)
    {
        await agreements.RenameAsync(Actor, AgreementId, name ?? "", counterparties, cancellation);
        return Done("Changed.");
    }
}
