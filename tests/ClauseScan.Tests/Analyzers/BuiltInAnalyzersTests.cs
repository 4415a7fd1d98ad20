using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Analyzers;

public sealed class BuiltInAnalyzersTests
{
    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = BuiltInAnalyzers.Descriptors.Select(d => d.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_band_of_an_id_tells_its_category()
    {
        string[] bands = ["1", "2", "3", "4", "5", "6", "7", "9"];
        Assert.All(BuiltInAnalyzers.Descriptors, d =>
        {
            Assert.Matches("^TX[0-9]{4}$", d.Id);
            Assert.Equal(DiagnosticCategory.All[Array.IndexOf(bands, d.Id[2..3])], d.Category);
        });
    }

    [Fact]
    public void Every_analyzer_class_is_in_the_list()
    {
        var shipped = BuiltInAnalyzers.For(new(Catalogue, null)).Select(a => a.GetType());
        var classes = typeof(BuiltInAnalyzers).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract);
        Assert.Equal(classes.OrderBy(t => t.Name), shipped.OrderBy(t => t.Name));
    }

    [Fact]
    public void Every_supported_rule_is_described() => Assert.All(
        BuiltInAnalyzers.For(new(Catalogue, null)).SelectMany(a => a.SupportedDiagnostics),
        d => Assert.Contains(d, BuiltInAnalyzers.Descriptors));

    [Fact]
    public void Every_rule_says_what_why_and_where_it_ends() => Assert.All(
        BuiltInAnalyzers.Descriptors,
        d => Assert.All([d.What, d.Why, d.Limits], text => Assert.EndsWith(".", text, StringComparison.Ordinal)));

    private static ClauseScan.Catalogue.CatalogueMatcher Catalogue { get; } = new(ClauseScan.Catalogue.TechnologyCatalogue.Load());
}
