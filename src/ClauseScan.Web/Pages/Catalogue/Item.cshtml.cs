using ClauseScan.Catalogue;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class CatalogueItemModel(TechnologyCatalogue catalogue) : SitePage
{
    public TechnologyCatalogue Catalogue => catalogue;

    public CatalogueItem Item { get; private set; } = null!;

    public CatalogueEdition Shown { get; private set; } = null!;

    public IActionResult OnGet(string itemId, string? edition)
    {
        if (catalogue.Item(itemId) is not { } item || (edition is null ? catalogue.Latest : catalogue.Edition(edition)) is not { } shown)
        {
            return NotFound();
        }

        (Item, Shown) = (item, shown);
        return Page();
    }
}
