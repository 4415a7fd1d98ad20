using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class UploadModel(IProjects projects, IIntake intake, IAgreements agreements) : SitePage
{
    private const int AgreementsAtOnce = 500;

    [BindProperty(SupportsGet = true)]
    public Guid UploadId { get; set; }

    public UploadView Upload { get; private set; } = null!;

    public Dictionary<Guid, AgreementRow> Agreements { get; private set; } = [];

    public bool IsOver => Upload.Items.All(i => i.Job is null or { IsOver: true });

    public string Summary
    {
        get
        {
            var refused = Upload.Items.Count(i => i.Outcome == UploadOutcome.Refused);
            var same = Upload.Items.Count(i => i.Outcome == UploadOutcome.Duplicate);
            var waiting = Upload.Items.Count(i => i.Job is { IsOver: false });
            var read = Upload.Items.Length - refused - same - waiting;
            return $"{Words.Count(read, "file", "files")} done, {waiting} in work, {same} known already, {refused} not taken.";
        }
    }

    public static string StateOf(UploadItemView item) => item.Outcome switch
    {
        UploadOutcome.Refused => "refused",
        UploadOutcome.Duplicate => "duplicate",
        _ => item.Job?.State.ToString().ToLowerInvariant() ?? "queued",
    };

    public static string ResultOf(UploadItemView item, AgreementRow? row)
    {
        if (item.Outcome is UploadOutcome.Refused or UploadOutcome.Duplicate || row is null)
        {
            return Words.Result(item);
        }

        return (item.Draft > 1 ? $"Draft {item.Draft} of “{row.Name}”; decisions were carried over where the passages are the same. " : "") + Words.Result(row);
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Upload = await intake.FindAsync(Actor, UploadId, cancellation);
        Project = await projects.FindAsync(Actor, Upload.ProjectId, cancellation);
        var wanted = Upload.Items.Where(i => i.AgreementId is not null).Select(i => i.AgreementId!.Value).ToHashSet();
        for (var skip = 0; !wanted.IsSubsetOf(Agreements.Keys); skip += AgreementsAtOnce)
        {
            var page = await agreements.ListAsync(Actor, new AgreementQuery(Upload.ProjectId) { Skip = skip, Take = AgreementsAtOnce }, cancellation);
            foreach (var row in page.Items)
            {
                Agreements[row.Id] = row;
            }

            if (page.Items.Length < AgreementsAtOnce)
            {
                break;
            }
        }
    }
}
