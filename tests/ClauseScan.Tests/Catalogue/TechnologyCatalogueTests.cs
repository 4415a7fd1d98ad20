using System.Text;
using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Reading;
using Xunit;

namespace ClauseScan.Tests.Catalogue;

public sealed class TechnologyCatalogueTests
{
    private static readonly TechnologyCatalogue s_catalogue = TechnologyCatalogue.Load();

    [Fact]
    public void Holds_the_four_editions_oldest_first() =>
        Assert.Equal(["2008-11-01", "2020-08-28", "2023-12-21", "2025-07-15"], s_catalogue.Editions.Select(e => e.Id));

    [Theory]
    [InlineData("2008-11-01", 33, 75, 33, 117)]
    [InlineData("2020-08-28", 29, 92, 29, 135)]
    [InlineData("2023-12-21", 24, 95, 24, 110)]
    [InlineData("2025-07-15", 23, 94, 23, 109)]
    public void Counts_the_items_of_an_edition(string id, int prohibited, int restricted, int officialProhibited, int officialRestricted)
    {
        var edition = s_catalogue.Edition(id)!;
        Assert.Equal(prohibited, edition.Items.Count(i => i.Kind == CatalogueItemKind.Prohibited));
        Assert.Equal(restricted, edition.Items.Count(i => i.Kind == CatalogueItemKind.Restricted));
        Assert.Equal((officialProhibited, officialRestricted), (edition.OfficialProhibited, edition.OfficialRestricted));
    }

    [Theory]
    [InlineData("2008-10-31", null)]
    [InlineData("2008-11-01", "2008-11-01")]
    [InlineData("2020-08-27", "2008-11-01")]
    [InlineData("2020-08-28", "2020-08-28")]
    [InlineData("2023-12-20", "2020-08-28")]
    [InlineData("2023-12-21", "2023-12-21")]
    [InlineData("2025-07-14", "2023-12-21")]
    [InlineData("2025-07-15", "2025-07-15")]
    [InlineData("2030-01-01", "2025-07-15")]
    public void Gives_the_edition_in_force_on_a_day(string day, string? edition) =>
        Assert.Equal(edition, s_catalogue.EditionAt(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Id);

    [Theory]
    [InlineData("X-cathode", "2023-12-21", false)]
    [InlineData("X-cathode", "2025-07-15", true)]
    [InlineData("X-lidar", "2020-08-28", false)]
    [InlineData("X-lidar", "2023-12-21", true)]
    [InlineData("J-vb2", "2008-11-01", true)]
    [InlineData("J-vb2", "2020-08-28", false)]
    [InlineData("J-mining", "2020-08-28", true)]
    [InlineData("J-mining", "2023-12-21", false)]
    [InlineData("J-architecture", "2023-12-21", true)]
    [InlineData("J-architecture", "2025-07-15", false)]
    [InlineData("X-forest", "2023-12-21", true)]
    public void Knows_which_edition_holds_an_item(string item, string edition, bool held) =>
        Assert.Equal(held, s_catalogue.Edition(edition)!.Items.Any(i => i.Id == item));

    [Fact]
    public void Says_where_presence_is_not_known()
    {
        var edition = s_catalogue.Edition("2023-12-21")!;
        Assert.Equal(46, edition.Items.Count(i => i.PresenceIn(edition).Status == PresenceStatus.Unknown));
        Assert.Equal("unknown", s_catalogue.Item("X-forest")!.PresenceIn(edition).Certainty);
    }

    [Fact]
    public void Keeps_the_provenance_of_every_fact()
    {
        foreach (var item in s_catalogue.Items)
        {
            Assert.Equal(["code", "editions", "industry", "keywords", "name"], item.Provenance.Keys);
            Assert.All(item.ControlPoints, p => Assert.Contains(p.Provenance.Type, new[] { "source", "recall" }));
        }

        var ink = s_catalogue.Item("J-rareearth")!.ControlPoints[0].Provenance;
        Assert.True(ink.IsSourced);
        Assert.StartsWith("http", ink.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_codes_by_edition_and_none_where_unknown()
    {
        var item = s_catalogue.Item("X-infoproc")!;
        Assert.Equal("056101X", item.CodeIn(s_catalogue.Edition("2020-08-28")!));
        Assert.Equal("086501X", item.CodeIn(s_catalogue.Edition("2023-12-21")!));
        Assert.Null(s_catalogue.Item("X-lidar")!.CodeIn(s_catalogue.Latest));
    }

    [Fact]
    public void Never_gives_a_placeholder_as_a_control_point()
    {
        var forest = s_catalogue.Item("X-forest")!;
        Assert.True(Assert.Single(forest.ControlPoints).IsPlaceholder);
        Assert.Empty(forest.ControlPointsIn(s_catalogue.Latest));
        Assert.NotEmpty(s_catalogue.Item("J-rareearth")!.ControlPointsIn(s_catalogue.Latest));
    }

    [Fact]
    public void No_text_that_admits_to_a_gap_passes_for_a_control_point()
    {
        string[] admissions = ["not recalled", "as recalled", "Parameters not found", "list not found and", "control points not found", "not verified)."];
        var shown = s_catalogue.Items.SelectMany(i => i.ControlPoints).Where(p => !p.IsPlaceholder);
        Assert.DoesNotContain(shown, p => p.Provenance.Type == "recall" && p.Provenance.Confidence == "low");
        Assert.DoesNotContain(shown, p => admissions.Any(a => p.Text.English.Contains(a, StringComparison.OrdinalIgnoreCase) && p.WordingStatus == "none" && p.Provenance.Type == "recall" && p.Provenance.Confidence == "low"));
    }

    [Fact]
    public void Gives_the_control_points_of_the_edition_asked_for()
    {
        var rareEarth = s_catalogue.Item("J-rareearth")!;
        Assert.Equal(4, rareEarth.ControlPointsIn(s_catalogue.Latest).Length);
        Assert.All(rareEarth.ControlPointsIn(s_catalogue.Edition("2020-08-28")!), p => Assert.Equal("2008-11-01", p.Edition));
    }

    [Fact]
    public void Refuses_data_that_is_cut_off()
    {
        var items = EmbeddedData.Bytes("items.json");
        var error = Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(EmbeddedData.Bytes("editions.json"), items.AsMemory(0, items.Length / 2)));
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_data_cut_off_anywhere()
    {
        var items = EmbeddedData.Bytes("items.json");
        var editions = EmbeddedData.Bytes("editions.json");
        for (var length = 0; length < items.Length - 2; length += 20_011)
        {
            Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(editions, items.AsMemory(0, length)));
        }

        Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(editions.AsMemory(0, editions.Length / 2), items));
    }

    [Theory]
    [InlineData("\"items\": 137", "\"items\": 138", "138 items")]
    [InlineData("\"controlPoints\": 187", "\"controlPoints\": 186", "186 control points")]
    [InlineData("\"kind\": \"prohibited\"", "\"kind\": \"forbidden\"", "unknown kind")]
    [InlineData("\"status\": \"deleted\"", "\"status\": \"present\"", "states")]
    [InlineData("\"format\": 1", "\"format\": 2", "format 2")]
    [InlineData("\"movedTo\": \"X-mining\"", "\"movedTo\": \"X-minnig\"", "became X-minnig")]
    [InlineData("\"2008-11-01\": \"050301J\"", "\"2009-11-01\": \"050301J\"", "speaks of edition 2009-11-01")]
    [InlineData("\"2008-11-01\": \"050301J\"", "\"2008-11-01\": \"050301X\"", "not of its kind")]
    [InlineData("\"items\": 137, ", "", "does not state how many items")]
    public void Refuses_items_that_do_not_add_up(string words, string instead, string complaint)
    {
        var text = Encoding.UTF8.GetString(EmbeddedData.Bytes("items.json"));
        Assert.Contains(words, text, StringComparison.Ordinal);
        var damaged = Encoding.UTF8.GetBytes(text.Replace(words, instead, StringComparison.Ordinal));
        var error = Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(EmbeddedData.Bytes("editions.json"), damaged));
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("or import the official text again.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"official\": {\"prohibited\": 33, \"restricted\": 117},", "", "does not state how many items the official text")]
    [InlineData("\"official\": {\"prohibited\": 33, \"restricted\": 117},", "\"official\": {\"prohibited\": 32, \"restricted\": 118},", "more items of 2008-11-01")]
    [InlineData("\"effectiveFrom\": \"2008-11-01\"", "\"effectiveFrom\": \"2008-11-02\"", "another date than its id")]
    [InlineData("\"id\": \"cn\", ", "", "catalogue.id is missing")]
    public void Refuses_editions_that_do_not_add_up(string words, string instead, string complaint)
    {
        var text = Encoding.UTF8.GetString(EmbeddedData.Bytes("editions.json"));
        Assert.Contains(words, text, StringComparison.Ordinal);
        var damaged = Encoding.UTF8.GetBytes(text.Replace(words, instead, StringComparison.Ordinal));
        var error = Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(damaged, EmbeddedData.Bytes("items.json")));
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }
}
