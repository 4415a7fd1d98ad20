using System.Collections.Immutable;
using ClauseScan.Catalogue;
using Xunit;

namespace ClauseScan.Tests.Catalogue;

public sealed class CatalogueMatcherTests
{
    private static readonly CatalogueMatcher s_matcher = new(TechnologyCatalogue.Load());

    private const string EnglishCathode =
        "Supplier shall deliver the process package for lithium iron phosphate cathode material with a powder compaction density of 2.6 g/cc.";

    private const string ChineseCathode = "乙方向甲方交付磷酸铁锂正极材料的碳包覆烧结工艺参数，粉末压实密度不低于2.6g/cc。";

    [Theory]
    [InlineData("J-rareearth", "The process for solvent extraction and rare-earth separation with P507 extractant", "2024-01-01")]
    [InlineData("J-rareearth", "许可方转让钕铁硼磁体的晶界扩散工艺", "2024-01-01")]
    [InlineData("X-infoproc", "Licensor grants the recommendation algorithm and its user profiling models", "2021-01-01")]
    [InlineData("X-infoproc", "甲方提供个性化推荐算法及用户画像模型的源代码", "2021-01-01")]
    [InlineData("X-cathode", EnglishCathode, "2025-07-15")]
    [InlineData("X-cathode", ChineseCathode, "2025-07-15")]
    [InlineData("X-lidar", "the LiDAR unit's receiver board design and point cloud firmware", "2023-12-21")]
    [InlineData("J-paper", "宣纸的生产技术", "2010-05-05")]
    public void Names_the_item_first_for_its_technology(string item, string text, string day) =>
        Assert.Equal(item, Match(text, day)[0].Item.Id);

    [Theory]
    [InlineData(EnglishCathode, "2025-07-14")]
    [InlineData(ChineseCathode, "2025-07-14")]
    [InlineData("the LiDAR unit's receiver board design and point cloud firmware", "2022-06-01")]
    [InlineData("riboflavin production strain and its fermentation", "2021-01-01")]
    public void Is_silent_on_a_technology_that_the_edition_does_not_list(string text, string day) => Assert.Empty(Match(text, day));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("The Parties shall settle invoices within thirty days of receipt.")]
    [InlineData("双方应当在收到发票后三十日内付款。")]
    [InlineData("The Licensor's technology, software, system, equipment design, production data and know-how")]
    [InlineData("乙方的技术、系统、设备、生产、制备、软件和数据")]
    [InlineData("All losses, including but not limited to lost profits")]
    public void Is_silent_on_words_that_every_agreement_has(string text) => Assert.Empty(Match(text, "2024-01-01"));

    [Theory]
    [InlineData("The Supplier shall design and make oak dining tables and flat-pack wardrobes for the Buyer's stores.")]
    [InlineData("The Franchisor licenses the noodle restaurant's recipes, store layout and point-of-sale software.")]
    [InlineData("The Vendor shall implement and maintain an ERP system with finance, payroll and inventory modules.")]
    [InlineData("Development of the Client's website and a mobile app for booking hair salons, with cloud hosting.")]
    [InlineData("The Distributor shall store, promote and sell the tablets in the Territory and report adverse events.")]
    [InlineData("甲方委托乙方开发企业网站及会员管理小程序，乙方负责服务器托管和数据备份。")]
    [InlineData("乙方负责办公家具的设计、生产、运输和安装，质保期两年。")]
    [InlineData("许可方授权被许可方使用其餐饮品牌、菜单配方及门店管理系统。")]
    [InlineData("Each Party shall indemnify, defend and hold harmless the other from third-party claims of patent infringement.")]
    [InlineData("This Agreement begins on the Effective Date and continues for five years unless terminated earlier.")]
    public void Is_silent_on_ordinary_business(string text) => Assert.Empty(Match(text, "2024-01-01"));

    [Theory]
    [InlineData("the microwave circulator", "X-microwave", true)]
    [InlineData("copies circulating among the staff, with a microwave oven", "X-microwave", false)]
    [InlineData("lost-foam and ceramic shell casting of bronze bells", "X-casting", true)]
    [InlineData("a casting vote of the chairman", "X-casting", false)]
    [InlineData("REE oxides from the P507 circuit", "J-rareearth", true)]
    [InlineData("free oxides of iron", "J-rareearth", false)]
    [InlineData("激光雷达点云处理", "X-lidar", true)]
    [InlineData("激光打印设备", "X-lidar", false)]
    [InlineData("多自由度地震台", "X-vibration", true)]
    [InlineData("如遇火灾、地震，台风等不可抗力", "X-vibration", false)]
    public void Words_that_look_alike_are_told_apart(string text, string item, bool named) =>
        Assert.Equal(named, Match(text, "2024-01-01").Any(c => c.Item.Id == item));

    [Theory]
    [InlineData("a pilotless aircraft that flies without a pilot", "X-uav")]
    [InlineData("无人直升机的自动飞行软件", "X-uav")]
    [InlineData("a laser scanner for cars that measures distance by laser", "X-lidar")]
    public void Everyday_words_name_an_item_together(string text, string item) => Assert.Equal(item, Match(text, "2024-01-01")[0].Item.Id);

    [Theory]
    [InlineData("lessons in plant breeding for school gardens")]
    [InlineData("apple trees along the access road")]
    [InlineData("trains to the airport, with cracks in the pavement")]
    public void One_everyday_word_names_none(string text) => Assert.Empty(Match(text, "2024-01-01"));

    [Theory]
    [InlineData("firmware")]
    [InlineData("a weight of 1 kilogram")]
    [InlineData("the active pharmaceutical ingredient")]
    [InlineData("for human use")]
    [InlineData("an ion exchange cartridge")]
    [InlineData("古建")]
    public void One_word_of_the_trade_that_others_share_names_none(string text) => Assert.Empty(Match(text, "2022-01-01"));

    [Theory]
    [InlineData(20, true)]
    [InlineData(200, false)]
    public void Words_speak_together_only_within_one_passage(int between, bool named)
    {
        var text = "a craft with propellers " + string.Concat(Enumerable.Repeat("and the invoice ", between / 3)) + "that can hover over the field";
        Assert.Equal(named, Match(text, "2024-01-01").Any(c => c.Item.Id == "X-uav"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3000, false)]
    public void The_longer_a_text_the_more_must_speak_for_an_item(int invoices, bool named)
    {
        var text = "propellers that hover, " + string.Concat(Enumerable.Repeat("and the invoice ", invoices));
        Assert.Equal(named, Match(text, "2024-01-01").Any(c => c.Item.Id == "X-uav"));
    }

    [Theory]
    [InlineData("preparation of lithium carbonate from spodumene", "2025-07-15", true)]
    [InlineData("preparation of lithium carbonate from spodumene", "2025-07-14", false)]
    [InlineData("ion-exchange extraction of gallium from alumina mother liquor", "2025-07-14", true)]
    public void A_keyword_of_a_later_control_point_counts_only_from_its_edition(string text, string day, bool named) =>
        Assert.Equal(named, Match(text, day).Any(c => c.Item.Id == "X-nonferrous"));

    [Theory]
    [InlineData(EnglishCathode)]
    [InlineData(ChineseCathode)]
    [InlineData("北斗 high-precision positioning: ＢＤＳ signal encryption，导航信号加密 and LiDARs")]
    public void Evidence_gives_words_that_stand_in_the_text(string text)
    {
        var candidates = Match(text, "2026-01-01");
        Assert.NotEmpty(candidates);
        Assert.All(candidates, c => Assert.NotEmpty(c.Evidence));
        Assert.All(candidates.SelectMany(c => c.Evidence), e =>
        {
            Assert.NotEmpty(e.Words);
            Assert.Contains(e.Words, text, StringComparison.Ordinal);
            Assert.Contains(e.Field, new[] { "name", "control-point", "keyword" });
        });
    }

    [Theory]
    [InlineData("rare earth separation")]
    [InlineData("rare-earth separations")]
    [InlineData("RARE EARTH SEPARATION")]
    [InlineData("ｒａｒｅ ｅａｒｔｈ ｓｅｐａｒａｔｉｏｎ")]
    public void Spelling_and_width_do_not_matter(string text) => Assert.Equal("J-rareearth", Match(text, "2024-01-01")[0].Item.Id);

    [Fact]
    public void Gives_the_code_of_the_edition()
    {
        Assert.Equal("056101X", Match("recommendation algorithm", "2021-01-01")[0].Code);
        Assert.Equal("086501X", Match("recommendation algorithm", "2024-01-01")[0].Code);
    }

    [Fact]
    public void Gives_no_more_than_asked_for()
    {
        const string Text = "rare earth separation; LiDAR; UAV flight control; speech recognition; wind tunnel; paclitaxel; Xuan paper";
        var edition = s_matcher.Catalogue.Latest;
        var all = s_matcher.Match(Text, edition, 20);
        Assert.True(all.Length > 3);
        Assert.Equal(all.Take(3).Select(c => c.Item.Id), s_matcher.Match(Text, edition, 3).Select(c => c.Item.Id));
        Assert.Empty(s_matcher.Match(Text, edition, 0));
        Assert.Equal(all.Select(c => c.Score).OrderDescending(), all.Select(c => c.Score));
        Assert.All(all, c => Assert.InRange(c.Score, 1, 100));
    }

    [Theory]
    [InlineData("\0\uD800\uDFFF\uFFFF")]
    [InlineData("稀")]
    [InlineData("a-b-c-------P507")]
    public void Never_fails_on_odd_text(string text) => Assert.True(Match(text, "2024-01-01").Length <= 5);

    [Fact]
    public void A_long_run_of_letters_is_read_like_any_other() =>
        Assert.Empty(Match(new string('x', 100_000) + new string('技', 100_000), "2024-01-01"));

    private static ImmutableArray<CatalogueCandidate> Match(string text, string day) =>
        s_matcher.Match(text, s_matcher.Catalogue.EditionAt(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))!);
}
