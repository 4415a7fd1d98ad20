using System.Collections.Immutable;
using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class IndexModel(IProjects projects, IAccounts accounts) : SitePage
{
    public ImmutableArray<ProjectView> Projects { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await accounts.IsFirstRunAsync(cancellation))
        {
            return LocalRedirect("/account/first-run");
        }

        Projects = await projects.ListAsync(Actor, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, bool requiresTwoPeople, CancellationToken cancellation)
    {
        var project = await projects.CreateAsync(Actor, name ?? "", requiresTwoPeople, cancellation);
        return LocalRedirect($"/projects/{project.Id}");
    }
}
