using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class CatalogueListModel(TechnologyCatalogue catalogue) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public string? Edition { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    public TechnologyCatalogue Catalogue => catalogue;

    public CatalogueStatus Status { get; private set; } = null!;

    public ImmutableArray<CatalogueItem> Items { get; private set; } = [];

    public IActionResult OnGet()
    {
        if ((Edition is null ? catalogue.Latest : catalogue.Edition(Edition)) is not { } edition)
        {
            return NotFound();
        }

        Status = CatalogueStatus.Of(edition);
        Items = [.. ItemSearch.Of(edition, Search)];
        return Page();
    }
}
