using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Analyzers;

public sealed class CatalogueRuleTests
{
    private const string RareEarth = "Licensee shall transfer to Licensor the know-how for the solvent extraction separation of rare earth elements.";
    private const string Cathode = "Licensee shall deliver to Licensor the technical documentation for the preparation of lithium iron phosphate (LFP) battery cathode material.";
    private const string Furniture = "Licensee shall deliver to Licensor the drawings and specifications of oak tables and wooden chairs for restaurants.";

    [Fact]
    public void Reports_a_candidate_prohibited_item() =>
        Assert.Contains("J-rareearth", CandidatesOf(RareEarth, "TX6001"));

    [Fact]
    public void Reports_a_candidate_restricted_item() =>
        Assert.Contains("X-cathode", CandidatesOf(Cathode, "TX6002", new DateOnly(2025, 9, 1)));

    [Fact]
    public void Stays_silent_on_an_ordinary_technology() =>
        Assert.DoesNotContain(Rules(Furniture), r => r is "TX6001" or "TX6002" or "TX6003");

    [Fact]
    public void Stays_silent_where_nothing_is_transferred() =>
        Assert.DoesNotContain(Rules("Licensee shall buy rare earth magnets from third parties."), r => r.StartsWith("TX6", StringComparison.Ordinal));

    [Fact]
    public void Ranks_a_candidate_low_where_nothing_flows_out() => Assert.True(
        RankOf(RareEarth.Replace("Licensee", "X", StringComparison.Ordinal).Replace("Licensor", "Licensee", StringComparison.Ordinal).Replace("X", "Licensor", StringComparison.Ordinal))
        < RankOf(RareEarth));

    [Fact]
    public void Reports_an_item_that_came_after_the_agreement() =>
        Assert.Contains("TX6003", Rules(Cathode, new DateOnly(2025, 7, 14)));

    [Fact]
    public void Stays_silent_on_editions_from_the_day_of_the_newest_one() =>
        Assert.DoesNotContain("TX6003", Rules(Cathode, new DateOnly(2025, 7, 15)));

    [Fact]
    public void Stays_silent_on_an_item_that_both_editions_list() =>
        Assert.DoesNotContain("TX6003", Rules(RareEarth, new DateOnly(2024, 1, 1)));

    [Fact]
    public void Says_nothing_of_an_item_that_both_list_and_a_better_one_outranks() => Assert.Single(
        Verify.Diagnostics(Verify.InLicence(Cathode + " " + RareEarth), "TX6003", new ScanOptions { AsOf = new DateOnly(2024, 1, 1) }));

    [Fact]
    public void The_agreements_date_picks_the_edition() =>
        Assert.Equal("2023-12-21", Verify.Scan(Verify.InLicence(Cathode)).Edition!.Id);

    [Fact]
    public void Reports_technology_that_nothing_describes() =>
        Assert.Contains("TX6004", Rules("Licensee shall transfer to Licensor the know-how."));

    [Fact]
    public void Stays_silent_where_the_technology_is_described() =>
        Assert.DoesNotContain("TX6004", Rules("“Know-How” means the recipes for baking sourdough bread in rotary ovens.\nLicensee shall transfer to Licensor the Know-How."));

    [Fact]
    public void A_transfer_carries_the_candidates_of_its_clause() => Assert.Contains(
        Verify.Scan(Verify.InLicence(RareEarth)).Findings.Single(f => f.Diagnostic.Descriptor.Id == "TX4003").Candidates,
        c => c.Item.Id == "J-rareearth");

    private static List<string> Rules(string clause, DateOnly? asOf = null) =>
        [.. Verify.Scan(Verify.InLicence(clause), new ScanOptions { AsOf = asOf }).Findings.Select(f => f.Diagnostic.Descriptor.Id)];

    private static double RankOf(string clause) =>
        Verify.Diagnostics(Verify.InLicence(clause), "TX6001", new ScanOptions { MinRank = 0 }).Max(d => d.Rank);

    private static IEnumerable<string> CandidatesOf(string clause, string rule, DateOnly? asOf = null)
    {
        var result = Verify.Scan(Verify.InLicence(clause), new ScanOptions { AsOf = asOf });
        Assert.Contains(result.Findings, f => f.Diagnostic.Descriptor.Id == rule && f.Diagnostic.Severity > DiagnosticSeverity.Info);
        return result.Candidates.Select(c => c.Item.Id);
    }
}
