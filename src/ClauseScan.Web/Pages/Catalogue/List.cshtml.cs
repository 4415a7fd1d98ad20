using System.Collections.Immutable;
using ClauseScan.Catalogue;
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
        Items = string.IsNullOrWhiteSpace(Search) ? edition.Items : [.. edition.Items.Where(i => Fits(i.Name.English) || Fits(i.Name.Chinese) || i.Id == Search
            || i.EnglishKeywords.Any(Fits) || i.ChineseKeywords.Any(Fits))];
        return Page();
    }

    private bool Fits(string text) => text.Contains(Search!.Trim(), StringComparison.OrdinalIgnoreCase);
}
