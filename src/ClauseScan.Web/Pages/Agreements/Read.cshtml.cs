using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

/// <summary>A draft from its first page to its last, whether anything was found in it or not.</summary>
internal sealed class ReadModel(IProjects projects, IAgreements agreements) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid AgreementId { get; set; }

    /// <summary>The number of the draft, or null for the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Draft { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    public AgreementDetails Details { get; private set; } = null!;

    public DocumentPanel Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Details = await agreements.FindAsync(Actor, AgreementId, cancellation);
        Project = await projects.FindAsync(Actor, Details.Row.ProjectId, cancellation);
        if (Details.Versions.FirstOrDefault(v => Draft is null || v.Number == Draft) is not { } version)
        {
            return NotFound();
        }

        var rows = await agreements.FindingsOfAsync(Actor, version.Id, cancellation);
        Document = new DocumentPanel(
            version, await agreements.ReadingAsync(Actor, version.Id, cancellation), [.. rows.Where(r => r.Carry != CarryOver.Gone)],
            $"?agreementId={AgreementId}&sort=Agreement", View, Request.Path + (Draft is { } number ? FormattableString.Invariant($"?draft={number}") : ""), null);
        return Page();
    }
}
