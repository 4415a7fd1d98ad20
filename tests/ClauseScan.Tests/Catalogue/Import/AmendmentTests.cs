using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using Xunit;

namespace ClauseScan.Tests.Catalogue.Import;

public sealed class AmendmentTests
{
    private const string Announcement = """
        商务部 科技部公告2025年第28号
        现予以公布。属于军民两用技术的，纳入出口管制管理。
        《中国禁止出口限制出口技术目录》调整内容
        一、禁止出口部分
        建筑装饰、装修和其他建筑业
        删去中国传统建筑技术（编号：085001J）条目。
        二、限制出口部分
        （一）建筑装饰、装修和其他建筑业
        1.删去中国传统建筑技术（编号：085001X）条目。
        2.删去建筑环境控制技术（编号：085002X）条目。
        （二）化学原料和化学制品制造业
        3.新增电池正极材料制备技术（编号：252604X）条目，控制要点为：
        “1.电池用磷酸铁锂制备技术，同时符合：
        （1）220MPa下粉体压实密度≥2.58g/cc；
        （2）0.1C放电克容量≥160mAh/g。
        2.磷酸盐正极原材料制备技术”。
        （三）有色金属冶炼和压延加工业
        4.将有色金属冶金技术（编号：083201X）控制要点7修改为：“通过离子交换法、树脂法等方法从氧化铝母液中提取金属镓的技术和工艺”，新增控制要点：“9.锂辉石提锂生产碳酸锂技术
        10.锂辉石提锂生产氢氧化锂技术”。
        """;

    private const string Earlier = """
        一、禁止出口部分
        建筑业
        编号：085001J 技术名称：中国传统建筑技术 控制要点：1.古建筑技术
        二、限制出口部分
        建筑业
        编号：085001X 技术名称：中国传统建筑技术 控制要点：1.园林技术
        编号：085002X 技术名称：建筑环境控制技术 控制要点：1.环境控制
        有色金属冶炼和压延加工业
        编号：083201X 技术名称：有色金属冶金技术
        控制要点：1.铝
        7.镓的旧工艺
        8.铟的工艺
        软件业
        编号：086501X 技术名称：信息处理技术 控制要点：1.语音合成 2.智能阅卷
        """;

    [Fact]
    public void Deletes_adds_and_modifies_items_of_the_edition_before()
    {
        var result = Imported.Of(Announcement, "2025-07-15");
        Assert.True(result.IsPlaced);
        Assert.Equal("2023-12-21", result.Base!.Id);
        Assert.Equal(117, result.Edition().Items.Length);
        Assert.Equal(new OfficialChanges(1, 3, 1), result.Edition().OfficialChanges);
        Assert.Equal(["1|电池用磷酸铁锂制备技术，同时符合：（1）220MPa下粉体压实密度≥2.58g/cc；（2）0.1C放电克容量≥160mAh/g。", "2|磷酸盐正极原材料制备技术"], result.Points("252604X"));
        Assert.Equal(("X-cathode", "化学原料和化学制品制造业"), (result.Item("252604X").Id, result.Item("252604X").Industry.Chinese));
        Assert.Contains("7|通过离子交换法、树脂法等方法从氧化铝母液中提取金属镓的技术和工艺", result.Points("083201X"));
        Assert.Contains("10|锂辉石提锂生产氢氧化锂技术", result.Points("083201X"));
    }

    [Fact]
    public void An_edition_amended_from_unofficial_data_does_not_pass_for_official()
    {
        var edition = Imported.Of(Announcement, "2025-07-15").Edition();
        Assert.False(edition.Provenance.IsOfficial);
        Assert.Equal(64, edition.Provenance.Sha256!.Length);
        Assert.Equal(PresenceStatus.Unknown, edition.Items.First(i => i.Id == "X-forest").PresenceIn(edition).Status);
    }

    [Fact]
    public void A_control_point_carried_over_stands_once()
    {
        var held = TechnologyCatalogue.Load();
        var joined = held.With(Imported.Of("限制出口部分\n将信息处理技术（编号：086501X）控制要点18修改为：“甲”。", "2026-01-01").Catalogue!);
        var (before, after) = (held.Item("X-infoproc")!.ControlPoints, joined.Item("X-infoproc")!.ControlPoints);
        Assert.Equal(before.AsEnumerable(), after[..^1]);
        Assert.Equal(("甲", "2026-01-01"), (after[^1].Text.Chinese, after[^1].From));
    }

    [Fact]
    public void An_official_edition_and_its_amendment_make_an_official_edition()
    {
        var held = Held();
        var result = Imported.Of(Announcement, "2025-07-15", held);
        Assert.True(result.IsPlaced);
        Assert.Equal(["083201X 有色金属冶金技术", "086501X 信息处理技术", "252604X 电池正极材料制备技术"], result.Names().Order(StringComparer.Ordinal));
        Assert.Equal(["1|铝", "7|通过离子交换法、树脂法等方法从氧化铝母液中提取金属镓的技术和工艺", "8|铟的工艺", "9|锂辉石提锂生产碳酸锂技术", "10|锂辉石提锂生产氢氧化锂技术"], result.Points("083201X"));
        Assert.True(result.Edition().Provenance.IsOfficial);
        var joined = held.With(Whole(result));
        var difference = CatalogueDifference.Between(joined.Edition("2023-12-21")!, joined.Edition("2025-07-15")!);
        Assert.Equal("X-cathode", Assert.Single(difference.Added).Item.Id);
        Assert.Equal("X-nonferrous", Assert.Single(difference.Modified).Item.Id);
        Assert.Equal(3, difference.Deleted.Length);
    }

    [Theory]
    [InlineData("将信息处理技术（编号：086501X）控制要点修改为：“1.甲 2.乙”。", "1|甲", "2|乙")]
    [InlineData("删去信息处理技术（编号：086501X）控制要点2。", "1|语音合成")]
    [InlineData("将信息处理技术（编号：086501X）控制要点1中的“合成”修改为“识别”。", "1|语音识别", "2|智能阅卷")]
    [InlineData("将信息处理技术（编号：086501X）控制要点1修改为：语音分析。", "1|语音分析", "2|智能阅卷")]
    [InlineData("将信息处理技术(编号:086501X)控制要点1修改为:\"1.语音分析\",删去控制要点2,增加控制要点:\"3.推送\"。", "1|语音分析", "3|推送")]
    public void Modifies_control_points(string instruction, params string[] points)
    {
        var result = Imported.Of("限制出口部分\n" + instruction, "2025-07-15", Held());
        Assert.Empty(result.Said(ImportRemarkKind.NotPlaced));
        Assert.Equal(points, result.Points("086501X"));
        Assert.Equal(PresenceStatus.Modified, result.Item("086501X").PresenceIn(result.Edition()).Status);
    }

    [Fact]
    public void Renames_recodes_and_moves_items()
    {
        var result = Imported.Of(
            """
            一、禁止出口部分
            将中国传统建筑技术（编号：085001J）移至限制出口部分，编号修改为085003X。
            二、限制出口部分
            将信息处理技术（编号：086501X）技术名称修改为“智能信息处理技术”。
            """,
            "2025-07-15",
            Held());
        Assert.Empty(result.Said(ImportRemarkKind.NotPlaced));
        Assert.Contains("086501X 智能信息处理技术", result.Names());
        Assert.Equal("1|古建筑技术", Assert.Single(result.Points("085003X")));
        var old = result.Catalogue!.Item("J-architecture")!.PresenceIn(result.Edition());
        Assert.Equal((PresenceStatus.Moved, result.Item("085003X").Id), (old.Status, old.MovedTo));
    }

    [Fact]
    public void New_items_may_stand_in_the_list_layout()
    {
        var result = Imported.Of(
            """
            二、限制出口部分
            删去建筑环境控制技术（编号：085002X）条目。
            软件业
            新增以下条目：
            编号：256503X
            技术名称：新软件技术
            控制要点：1.甲
            """,
            "2025-07-15",
            Held());
        Assert.Contains("256503X 新软件技术", result.Names());
        Assert.DoesNotContain("085002X 建筑环境控制技术", result.Names());
        Assert.Equal(PresenceStatus.Added, result.Item("256503X").PresenceIn(result.Edition()).Status);
        Assert.Equal(["新增以下条目："], result.Said(ImportRemarkKind.NotPlaced));
    }

    [Theory]
    [InlineData("将信息处理技术（编号：086501X）暂停执行。")]
    [InlineData("将信息处理技术（编号：086501X）控制要点2修改为：“甲”，并由商务部解释。")]
    [InlineData("将信息处理技术（编号：086501X）控制要点中“没有的话”修改为“甲”。")]
    [InlineData("删去信息处理技术（编号：086501X）控制要点9。")]
    public void What_is_not_understood_is_named(string instruction)
    {
        var result = Imported.Of("限制出口部分\n删去建筑环境控制技术（编号：085002X）条目。\n" + instruction, "2025-07-15", Held());
        Assert.Equal([instruction], result.Said(ImportRemarkKind.NotPlaced));
        Assert.Contains("086501X 信息处理技术", result.Names());
    }

    [Fact]
    public void An_amendment_of_nothing_held_is_refused()
    {
        var result = Imported.Of(Announcement, "2001-12-12");
        Assert.Null(result.Catalogue);
        Assert.False(result.IsPlaced);
    }

    private static TechnologyCatalogue Held() => TechnologyCatalogue.Load().With(Whole(Imported.Of(Earlier, "2023-12-21")));

    /// <summary>The import as if its text had been the whole catalogue.</summary>
    private static TechnologyCatalogue Whole(ImportResult result)
    {
        var edition = result.Edition() with { OfficialProhibited = 0, OfficialRestricted = result.Edition().Items.Length };
        return new TechnologyCatalogue(result.Catalogue!.Name, [edition], result.Catalogue.Items, [], []);
    }
}
