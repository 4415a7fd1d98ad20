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
    public void An_item_that_was_added_is_free_when_dated_and_restricted_since() => Assert.StartsWith(
        "Battery cathode material preparation technology (电池正极材料制备技术): restricted since 2025-07-15; free when dated (2024-03-03)",
        Assert.Single(Verify.Diagnostics(Verify.InLicence(Cathode), "TX6003")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_date_that_was_asked_for_is_not_called_the_agreements() => Assert.Contains(
        "free on 2025-07-14",
        Assert.Single(Verify.Diagnostics(Verify.InLicence(Cathode), "TX6003", new ScanOptions { AsOf = new DateOnly(2025, 7, 14) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_item_that_was_modified_is_named_with_the_day_and_how_that_is_known()
    {
        var difference = Assert.Single(Verify.Diagnostics(Verify.InLicence(RareEarth), "TX6003", new ScanOptions { AsOf = new DateOnly(2021, 1, 1) }));
        Assert.Contains("prohibited on 2021-01-01 as now; its wording or control points changed on 2023-12-21", difference.Message, StringComparison.Ordinal);
        Assert.Equal("read in a source: modified: four control points (source)", Assert.Single(difference.Evidence).Text);
    }

    [Fact]
    public void The_candidates_of_the_newest_edition_stand_beside_those_of_the_date()
    {
        var result = Verify.Scan(Verify.InLicence(Cathode));
        Assert.DoesNotContain(result.Candidates, c => c.Item.Id == "X-cathode");
        Assert.Contains(result.NewestCandidates, c => c.Item.Id == "X-cathode");
        Assert.Equal("2025-07-15", result.Newest!.Id);
    }

    [Fact]
    public void A_missing_schedule_is_named_where_it_may_describe_the_technology() => Assert.Contains(
        "Schedule 4",
        Assert.Single(Verify.Diagnostics(Verify.InLicence("“Know-How” means the know-how described in Schedule 4.\nLicensee shall transfer to Licensor the Know-How."), "TX6004")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Stays_silent_where_the_clause_describes_its_technology() => Assert.DoesNotContain(
        "TX6004", Rules("Licensee shall transfer to Licensor the know-how for baking sourdough bread in rotary ovens with steam injectors."));

    [Fact]
    public void Stays_silent_where_a_recital_describes_the_technology()
    {
        var agreement = Verify.InLicence("Licensee shall transfer to Licensor the know-how.");
        Assert.Single(Verify.Diagnostics(agreement.Replace("1. Fees", "WHEREAS Licensee wishes to cooperate;\n1. Fees", StringComparison.Ordinal), "TX6004"));
        Assert.Empty(Verify.Diagnostics(
            agreement.Replace("1. Fees", "WHEREAS Licensee has developed recipes for sourdough bread, brioche and croissants baked in rotary ovens;\n1. Fees", StringComparison.Ordinal),
            "TX6004"));
    }

    [Fact]
    public void Reports_undescribed_technology_in_Chinese() =>
        Assert.Single(Verify.Diagnostics(Verify.InChineseLicence("甲方应向乙方转让有关的技术秘密。"), "TX6004"));

    [Fact]
    public void Stays_silent_on_described_technology_in_Chinese() =>
        Assert.Empty(Verify.Diagnostics(Verify.InChineseLicence("甲方应向乙方转让酸面包醒发烘焙炉蒸汽喷淋及木炭烘烤的技术秘密。"), "TX6004"));

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
