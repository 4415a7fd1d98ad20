using System.Text;
using ClauseScan.Catalogue;
using Xunit;

namespace ClauseScan.Tests.Catalogue;

public sealed class CatalogueUnionTests
{
    private static readonly TechnologyCatalogue s_held = TechnologyCatalogue.Load();

    [Fact]
    public void A_catalogue_that_was_written_reads_as_it_was()
    {
        var first = Written(s_held);
        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(Written(TechnologyCatalogue.Read(first))));
        var again = TechnologyCatalogue.Read(first);
        Assert.Equal(s_held.Editions.Select(e => e.Items.Length), again.Editions.Select(e => e.Items.Length));
        Assert.Equal(s_held.GenericWords.AsEnumerable(), again.GenericWords);
        Assert.Equal(s_held.Item("J-rareearth")!.ControlPoints.AsEnumerable(), again.Item("J-rareearth")!.ControlPoints);
    }

    [Fact]
    public void A_written_catalogue_that_is_cut_off_is_refused()
    {
        var whole = Written(s_held);
        Assert.Throws<InvalidDataException>(() => TechnologyCatalogue.Read(whole.AsMemory(0, whole.Length / 2)));
    }

    [Fact]
    public void An_edition_of_the_same_date_is_replaced_and_no_other()
    {
        var joined = s_held.With(Small("2023-12-21"));
        Assert.Equal(s_held.Editions.Select(e => e.Id), joined.Editions.Select(e => e.Id));
        var edition = joined.Edition("2023-12-21")!;
        Assert.Equal(["J-robot", "X-uav", "X-new"], edition.Items.Select(i => i.Id));
        Assert.Equal(s_held.Latest.Items.Select(i => i.Id), joined.Latest.Items.Select(i => i.Id));
        Assert.Equal(PresenceStatus.Deleted, joined.Item("X-forest")!.PresenceIn(edition).Status);
        Assert.Equal("official", joined.Item("X-forest")!.PresenceIn(edition).Certainty);
    }

    [Fact]
    public void An_edition_that_lacks_items_of_its_official_text_takes_none_away()
    {
        var fragment = TechnologyCatalogue.Read(Encoding.UTF8.GetBytes(
            Text("2023-12-21").Replace("\"official\": {\"prohibited\": 1", "\"official\": {\"prohibited\": 24", StringComparison.Ordinal)));
        var edition = s_held.With(fragment).Edition("2023-12-21")!;
        Assert.Equal(s_held.Edition("2023-12-21")!.Items.Length + 1, edition.Items.Length);
        Assert.Contains(edition.Items, i => i.Id == "X-forest");
    }

    [Fact]
    public void An_edition_of_another_date_is_added()
    {
        var joined = s_held.With(Small("2026-03-01"));
        Assert.Equal("2026-03-01", joined.Latest.Id);
        Assert.Equal(3, joined.Latest.Items.Length);
        Assert.Equal(5, joined.Editions.Length);
        Assert.Equal(s_held.Latest.Items.Length, joined.Edition("2025-07-15")!.Items.Length);
    }

    [Fact]
    public void Control_points_of_a_replaced_edition_are_the_new_ones_and_others_stay()
    {
        var joined = s_held.With(Small("2023-12-21"));
        var uav = joined.Item("X-uav")!;
        Assert.Equal("无人机飞行控制系统", Assert.Single(uav.ControlPointsIn(joined.Edition("2023-12-21")!)).Text.Chinese);
        foreach (var id in new[] { "2020-08-28", "2025-07-15" })
        {
            Assert.Equal(
                s_held.Item("X-uav")!.ControlPointsIn(s_held.Edition(id)!).Select(p => p.Text),
                uav.ControlPointsIn(joined.Edition(id)!).Select(p => p.Text));
        }

        Assert.Equal("203912X", uav.CodeIn(joined.Edition("2023-12-21")!));
    }

    [Fact]
    public void Keywords_English_names_and_lineage_of_known_items_stay()
    {
        var uav = s_held.With(Small("2023-12-21")).Item("X-uav")!;
        Assert.Equal(s_held.Item("X-uav")!.EnglishKeywords.AsEnumerable(), uav.EnglishKeywords);
        Assert.Equal("无人机技术", uav.Name.Chinese);
        Assert.Equal(s_held.Item("X-uav")!.Name.English, uav.Name.English);
        Assert.True(uav.Provenance["name"].IsOfficial);
        Assert.Equal(s_held.Item("X-uav")!.Presence["2020-08-28"], uav.Presence["2020-08-28"]);
    }

    [Fact]
    public void Another_list_is_not_joined()
    {
        var other = TechnologyCatalogue.Read(Encoding.UTF8.GetBytes(Text("2023-12-21").Replace("\"id\": \"cn\"", "\"id\": \"ruritania\"", StringComparison.Ordinal)));
        Assert.Throws<ArgumentException>(() => s_held.With(other));
    }

    private static byte[] Written(TechnologyCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        catalogue.WriteTo(stream);
        return stream.ToArray();
    }

    private static TechnologyCatalogue Small(string edition) => TechnologyCatalogue.Read(Encoding.UTF8.GetBytes(Text(edition)));

    private static string Text(string edition) => $$$"""
        {"format": 1, "catalogue": {"id": "cn", "zh": "", "en": "China's"}, "counts": {"editions": 1, "items": 3, "controlPoints": 1, "placeholders": 0},
        "editions": [{"id": "{{{edition}}}", "effectiveFrom": "{{{edition}}}", "instrument": "Announcement", "official": {"prohibited": 1, "restricted": 2},
         "held": {"prohibited": 1, "restricted": 2}, "provenance": {"type": "official", "sha256": "00"} }],
        "items": [{{{Item("J-robot", "prohibited", "机器人制造技术", "085001J", edition, "")}}},
         {{{Item("X-uav", "restricted", "无人机技术", "203912X", edition, Point(edition))}}},
         {{{Item("X-new", "restricted", "新技术", "230101X", edition, "")}}}]}
        """;

    private static string Item(string id, string kind, string name, string code, string edition, string points) => $$$"""
        {"id": "{{{id}}}", "kind": "{{{kind}}}", "name": {"zh": "{{{name}}}", "en": ""}, "industry": {"zh": "制造业", "en": ""}, "confidence": "high",
         "codes": {"{{{edition}}}": "{{{code}}}"}, "presence": {"{{{edition}}}": {"status": "present", "certainty": "official"} },
         "controlPoints": [{{{points}}}], "keywords": {"en": [], "zh": []}, "provenance": {"name": {"type": "official"} } }
        """;

    private static string Point(string edition) => $$$"""
        {"zh": "无人机飞行控制系统", "en": "", "edition": "{{{edition}}}", "wording": "as in source", "provenance": {"type": "official"} }
        """;
}
