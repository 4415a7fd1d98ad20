using System.Text;
using ClauseScan.Analyzers;

namespace ClauseScan.Tests.Analyzers;

/// <summary>Holds the two lists of rules that people read to the descriptors. CLAUSESCAN_UPDATE_RULES=1 writes them anew before they are compared.</summary>
public sealed class RuleTableTests
{
    // What an id once meant stays what it means: none of these may leave the list.
    private const string ShippedFirst =
        "TX1001 TX1002 TX1003 TX1004 TX2001 TX2002 TX2003 TX2004 TX2005 TX2090 TX3001 TX3002 TX3003 TX3090 TX4001 TX4002 TX4003 "
        + "TX5001 TX5002 TX5003 TX5004 TX5005 TX6001 TX6002 TX6003 TX6004 TX7001 TX7002 TX7003 TX9001 TX9002 TX9003 TX9004 TX9005 TX9006 TX9999";

    private static readonly string _shipped = Path.Combine("src", "ClauseScan", "Analyzers", "AnalyzerReleases.Shipped.md");

    [Fact]
    public void The_shipped_list_holds_every_rule_as_it_is() =>
        Verify(_shipped, text => new ShippedRules(text).With(BuiltInAnalyzers.Descriptors));

    [Fact]
    public void The_table_in_the_readme_holds_every_rule_as_it_is() => Verify("README.md", text => ReadmeRules.Write(text, BuiltInAnalyzers.Descriptors));

    [Fact]
    public void An_id_that_was_shipped_never_leaves_the_list()
    {
        var shipped = new ShippedRules(Repository.Read(_shipped));
        Assert.Empty(ShippedFirst.Split(' ').Except(shipped.Ids));
    }

    [Fact]
    public void A_listed_id_is_a_rule_or_is_listed_as_removed()
    {
        var shipped = new ShippedRules(Repository.Read(_shipped));
        Assert.Empty(shipped.Ids.Except(shipped.Removed).Except(BuiltInAnalyzers.Descriptors.Select(d => d.Id)));
    }

    [Fact]
    public void A_removed_id_is_not_used_again()
    {
        var shipped = new ShippedRules(Repository.Read(_shipped));
        Assert.Empty(shipped.Removed.Intersect(BuiltInAnalyzers.Descriptors.Select(d => d.Id)));
    }

    [Fact]
    public void A_row_that_is_no_rule_any_more_stays_and_a_new_rule_joins_the_newest_release()
    {
        const string old = "## Release 0.1.0\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\nTX1001 | a | Info | Old\nTX1009 | a | Info | Gone\n";
        const string newer = "\n## Release 0.2.0\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";
        var rules = BuiltInAnalyzers.Descriptors.Where(d => d.Id is "TX1001" or "TX2090");
        Assert.Equal(
            old.Replace("a | Info | Old", "grant-back | Warning | Improvements assigned back", StringComparison.Ordinal)
            + newer + "TX2090 | assignment | Disabled | Marks or content assigned\n",
            new ShippedRules(old + newer).With(rules));
    }

    private static void Verify(string file, Func<string, string> written)
    {
        var expected = written(Repository.Read(file));
        if (Environment.GetEnvironmentVariable("CLAUSESCAN_UPDATE_RULES") == "1")
        {
            File.WriteAllText(Repository.PathOf(file), expected, new UTF8Encoding(false));
        }

        Assert.Equal(expected, Repository.Read(file));
    }
}
