using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using Xunit;

namespace ClauseScan.Tests.Catalogue.Import;

public sealed class ListLayoutTests
{
    private const string List = """
        中国禁止出口限制出口技术目录
        一、禁止出口部分
        （一）畜牧业
        编号：050304J
        技术名称：蚕类品种、繁育和蚕茧采集加工利用技术
        控制要点：1.除杂交一代蚕品种以外的蚕遗传资源
        2.柞蚕蛹的加工方法，包括：
        （1）低温处理；
        （2）干燥。
        （二）造纸和纸制品业
        编号：０５２２０１Ｊ　技术名称：造纸技术　控制要点：１．宣纸的配方　２．宣纸的工艺
        二、限制出口部分
        软件业
        编号：056101X
        技术名称：信息处理技术
        控制要点：1.语音合成技术，
        采样率不低于16 kHz
        2.个性化信息推送服务技术
        """;

    [Fact]
    public void Reads_parts_industries_codes_names_and_control_points()
    {
        var result = Imported.Of(List);
        Assert.Equal(["050304J 蚕类品种、繁育和蚕茧采集加工利用技术", "052201J 造纸技术", "056101X 信息处理技术"], result.Names());
        Assert.Equal(["畜牧业", "造纸和纸制品业", "软件业"], result.Edition().Items.Select(i => i.Industry.Chinese));
        Assert.Equal([CatalogueItemKind.Prohibited, CatalogueItemKind.Prohibited, CatalogueItemKind.Restricted], result.Edition().Items.Select(i => i.Kind));
        Assert.Equal(["1|除杂交一代蚕品种以外的蚕遗传资源", "2|柞蚕蛹的加工方法，包括：（1）低温处理；（2）干燥。"], result.Points("050304J"));
        Assert.Equal(["1|语音合成技术，采样率不低于16 kHz", "2|个性化信息推送服务技术"], result.Points("056101X"));
        Assert.True(result.IsPlaced);
    }

    [Fact]
    public void Reads_full_width_digits_and_fields_on_one_line() =>
        Assert.Equal(["1|宣纸的配方", "2|宣纸的工艺"], Imported.Of(List).Points("052201J"));

    [Fact]
    public void Keeps_ids_keywords_and_English_names_and_states_the_provenance()
    {
        var result = Imported.Of(List);
        var held = TechnologyCatalogue.Load().Item("X-infoproc")!;
        var item = result.Item("056101X");
        Assert.Equal((held.Id, held.Name.English), (item.Id, item.Name.English));
        Assert.Contains(held.ChineseKeywords[0], item.ChineseKeywords);
        Assert.All(item.ControlPoints, p => Assert.Equal(("official", "Order 12 of 2008", 64), (p.Provenance.Type, p.Provenance.Reference, p.Provenance.Sha256!.Length)));
        Assert.True(result.Edition().Provenance.IsOfficial);
        Assert.Equal("official", item.PresenceIn(result.Edition()).Certainty);
    }

    [Fact]
    public void A_fragment_keeps_the_official_counts_and_takes_no_item_away_when_used()
    {
        var held = TechnologyCatalogue.Load();
        var result = Imported.Of(List);
        Assert.Equal((33, 117), (result.Edition().OfficialProhibited, result.Edition().OfficialRestricted));
        Assert.Equal(held.Edition("2008-11-01")!.Items.Length, held.With(result.Catalogue!).Edition("2008-11-01")!.Items.Length);
    }

    [Theory]
    [InlineData("— 3 —")]
    [InlineData("- 12 -")]
    [InlineData("第 4 页 共 30 页")]
    [InlineData("·7·")]
    public void Page_numbers_anywhere_are_left_out(string page)
    {
        var result = Imported.Of(List.Replace("采样率", page + "\n采样率", StringComparison.Ordinal).Replace("技术名称：造纸", "技术名\n" + page + "\n称：造纸", StringComparison.Ordinal));
        Assert.Equal("1|语音合成技术，采样率不低于16 kHz", result.Points("056101X")[0]);
        Assert.Contains("052201J 造纸技术", result.Names());
        Assert.True(result.IsPlaced);
    }

    [Fact]
    public void Bare_page_numbers_count_on_and_other_numbers_stay()
    {
        var result = Imported.Of("""
            限制出口部分
            编号：056101X 技术名称：信息处理技术 控制要点：1.采样率不低于
            16
            千赫的技术
            7
            2.其他技术
            8
            """);
        Assert.Equal(["1|采样率不低于16千赫的技术", "2|其他技术"], result.Points("056101X"));
    }

    [Fact]
    public void Decimal_numbers_begin_no_control_point() =>
        Assert.Equal(["1|倍率0.1C放电；1.5 mm以下"], Imported.Of("限制出口部分\n编号：056101X\n技术名称：信息处理技术\n控制要点：1.倍率0.1C放电；1.5 mm以下").Points("056101X"));

    [Fact]
    public void A_control_point_may_begin_with_a_digit() =>
        Assert.Equal(["1|3D打印技术", "2|5轴加工"], Imported.Of("限制出口部分\n编号：056101X\n技术名称：信息处理技术\n控制要点：1.3D打印技术\n2.5轴加工").Points("056101X"));

    [Theory]
    [InlineData("编号：050304J", "编号：0503", "编号：0503")]
    [InlineData("技术名称：信息", "技术名称：甲\n技术名称：信息", "技术名称：信息处理技术")]
    [InlineData("2.个性化信息推送服务技术", "2.个性化信息推送服务技术\n注：目录由商务部解释", "注：目录由商务部解释")]
    [InlineData("（二）造纸和纸制品业", "二、限制出口部分\n另见有关规定。", "另见有关规定。")]
    public void What_finds_no_place_is_named(string words, string instead, string named)
    {
        var result = Imported.Of(List.Replace(words, instead, StringComparison.Ordinal));
        Assert.False(result.IsPlaced);
        Assert.Contains(named, result.Said(ImportRemarkKind.NotPlaced));
    }

    [Fact]
    public void Nothing_of_the_text_is_lost()
    {
        var result = Imported.Of(List);
        var kept = string.Concat(result.Edition().Items.SelectMany(i => i.ControlPoints.Select(p => p.Text.Chinese).Append(i.Name.Chinese).Append(i.Industry.Chinese)))
            + string.Concat(result.Remarks.Select(r => r.Words));
        Assert.All(new[] { "柞蚕蛹", "低温处理", "宣纸的工艺", "16 kHz", "推送服务", "畜牧业", "中国禁止出口限制出口技术目录" }, w => Assert.Contains(w, kept, StringComparison.Ordinal));
    }

    [Fact]
    public void Items_without_control_points_duplicate_codes_and_gaps_are_reported()
    {
        var result = Imported.Of("""
            限制出口部分
            编号：056101X 技术名称：信息处理技术 控制要点：1.甲 3.乙
            3.丙
            编号：056103X 技术名称：某项新技术
            编号：056101X 技术名称：另一项技术 控制要点：丁
            """);
        Assert.Single(result.Said(ImportRemarkKind.NoControlPoints));
        Assert.Single(result.Said(ImportRemarkKind.DuplicateCode));
        Assert.Equal(2, result.Said(ImportRemarkKind.Gap).Length);
        Assert.Equal(3, result.Edition().Items.Length);
        Assert.Equal(3, result.Edition().Items.Select(i => i.Id).Distinct().Count());
        Assert.True(result.IsPlaced);
    }

    [Theory]
    [InlineData("")]
    [InlineData("合同编号：HT-2024-001\n甲方向乙方许可专利。")]
    [InlineData("编号")]
    public void A_text_that_is_no_catalogue_gives_no_edition(string text) => Assert.Null(Imported.Of(text).Catalogue);

    [Theory]
    [InlineData("编号：")]
    [InlineData("控制要点：控制要点：技术名称：编号：编号：056101X")]
    [InlineData("一、禁止出口部分\n“““将技术（编号：056101X）控制要点修改为：“")]
    [InlineData("序号\n\u0000\uE000\uFFFD\uD800 编号：056101J")]
    public void Odd_text_is_no_failure(string text) => Assert.NotNull(Imported.Of(text));
}
