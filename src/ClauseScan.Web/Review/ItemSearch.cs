using ClauseScan.Catalogue;

namespace ClauseScan.Web.Review;

/// <summary>Finds items of an edition by id, name or keyword, in either language.</summary>
internal static class ItemSearch
{
    public static IEnumerable<CatalogueItem> Of(CatalogueEdition edition, string? search)
    {
        var words = search?.Trim() ?? "";
        return words.Length == 0 ? edition.Items : edition.Items.Where(i =>
            i.Id == words || Fits(i.Name.English) || Fits(i.Name.Chinese) || i.EnglishKeywords.Any(Fits) || i.ChineseKeywords.Any(Fits));

        bool Fits(string text) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
