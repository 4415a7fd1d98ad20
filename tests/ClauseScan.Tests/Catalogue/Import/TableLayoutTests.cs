using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using Xunit;

namespace ClauseScan.Tests.Catalogue.Import;

public sealed class TableLayoutTests
{
    private const string Table = """
        一、禁止出口部分
        序号|行业领域|编号|技术名称|控制要点
        1|有色金属冶炼和压延加工业|083201J|稀土的提炼、加工、利用技术|1.稀土萃取分离工艺技术/2.稀土金属及合金材料的生产技术
        2||083202J|非晶合金技术|1.甲
        二、限制出口部分
        序号|行业领域|编号|技术名称|控制要点
        1|铁路、船舶、航空航天和其他运输设备制造业|203912X|无人机技术|1.无人机技术，
        |||（续）|包括飞行控制系统
        序号|行业领域|编号|技术名称|控制要点
        |||| 2.自主导航的算法及软件
        2|软件和信息技术服务业|0865/01X|信息处理/技术|1.乙
        """;

    [Fact]
    public void Reads_merged_industries_rows_over_pages_and_repeated_heads()
    {
        var result = Imported.OfTable(Table.Replace("（续）", "", StringComparison.Ordinal));
        Assert.Equal(["083201J 稀土的提炼、加工、利用技术", "083202J 非晶合金技术", "203912X 无人机技术", "086501X 信息处理技术"], result.Names());
        Assert.Equal("有色金属冶炼和压延加工业", result.Item("083202J").Industry.Chinese);
        Assert.Equal(["1|无人机技术，包括飞行控制系统", "2|自主导航的算法及软件"], result.Points("203912X"));
        Assert.Equal(3, result.Said(ImportRemarkKind.LeftOut).Length);
        Assert.True(result.IsPlaced);
        Assert.Equal("X-uav", result.Item("203912X").Id);
        Assert.Equal(CatalogueItemKind.Prohibited, result.Item("083201J").Kind);
    }

    [Fact]
    public void An_item_repeated_at_the_head_of_a_page_is_one_item()
    {
        var result = Imported.OfTable("""
            限制出口部分
            序号|编号|技术名称|控制要点
            1|203912X|无人机技术|1.甲
            1|203912X|无人机技术（续）|2.乙
            """);
        Assert.Equal(["1|甲", "2|乙"], result.Points("203912X"));
        Assert.Single(result.Said(ImportRemarkKind.Doubt));
    }

    [Fact]
    public void A_table_without_a_head_row_is_told_by_its_codes_and_that_is_said()
    {
        var result = Imported.OfTable("限制出口部分\n1|软件业|086501X|信息处理技术|1.甲\n2||086502X|计算机通用软件编制技术|1.乙");
        Assert.Equal(["086501X 信息处理技术", "086502X 计算机通用软件编制技术"], result.Names());
        Assert.Contains(result.Remarks, r => r.Kind == ImportRemarkKind.Doubt && r.Message.Contains("no head row", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2|软件和信息技术服务业|0865/01X|", "2|软件和信息技术服务业|不明|")]
    [InlineData("2|软件和信息技术服务业|0865/01X|", "2|软件和信息技术服务业||")]
    public void A_row_whose_code_cannot_be_read_is_named_and_kept(string words, string instead)
    {
        var result = Imported.OfTable(Table.Replace(words, instead, StringComparison.Ordinal));
        Assert.False(result.IsPlaced);
        Assert.Contains(result.Edition().Items, i => i.Name.Chinese == "信息处理技术");
    }

    [Fact]
    public void A_column_of_unknown_meaning_is_not_dropped_in_silence()
    {
        var result = Imported.OfTable("限制出口部分\n序号|编号|技术名称|控制要点\n1|203912X|无人机技术|1.甲|新来的话");
        Assert.Contains("新来的话", result.Said(ImportRemarkKind.NotPlaced));
    }

    [Fact]
    public void A_row_that_is_missing_shows_as_a_gap()
    {
        var result = Imported.OfTable("限制出口部分\n序号|编号|技术名称|控制要点\n1|203912X|无人机技术|1.甲\n3|086501X|信息处理技术|1.乙");
        Assert.Contains(result.Remarks, r => r.Kind == ImportRemarkKind.Gap && r.Message == "Row 1 is followed by row 3.");
        Assert.DoesNotContain(Imported.OfTable(Table).Remarks, r => r.Message.StartsWith("Row", StringComparison.Ordinal));
    }

    [Fact]
    public void Industries_that_do_not_go_with_their_codes_are_doubted()
    {
        var result = Imported.OfTable("限制出口部分\n序号|行业领域|编号|技术名称|控制要点\n1|软件业|086501X|信息处理技术|1.甲\n2|农业|086502X|计算机通用软件编制技术|1.乙");
        Assert.Contains(result.Remarks, r => r.Kind == ImportRemarkKind.Doubt && r.Message.Contains("软件业 / 农业", StringComparison.Ordinal));
    }
}
