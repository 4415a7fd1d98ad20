using ClauseScan.Catalogue;
using ClauseScan.Reports;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class DashboardModel(IProjects projects, IDashboard dashboard, TechnologyCatalogue catalogue) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProjectId { get; set; }

    public DashboardFigures Figures { get; private set; } = null!;

    public string NameOf(string itemId) => catalogue.Item(itemId) is { } item ? ReportFormat.Name(item.Name) : itemId;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Project = await projects.FindAsync(Actor, ProjectId, cancellation);
        Figures = await dashboard.FiguresAsync(Actor, ProjectId, cancellation);
    }
}
