using ClauseScan.Catalogue;

namespace ClauseScan.Web.Tests;

internal static class TestItems
{
    /// <summary>An item of the newest edition.</summary>
    public static string Restricted { get; } = TechnologyCatalogue.Load().Latest.Items.First(i => i.Kind == CatalogueItemKind.Restricted).Id;
}
