using System.Text;
using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using ClauseScan.Documents.Tests.Pdf;
using ClauseScan.Documents.Tests.Word;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Catalogue;

/// <summary>Documents of the official layouts, from the file to the edition.</summary>
public sealed class OfficialTextTests
{
    private static readonly string[] s_items =
    [
        "083201J|有色金属冶炼和压延加工业|稀土的提炼、加工、利用技术|1.稀土萃取分离工艺技术；2.稀土金属及合金材料的生产技术",
        "203912X|铁路、船舶、航空航天和其他运输设备制造业|无人机技术|1.无人机总体设计技术，载荷不低于16kg；2.无人机飞行控制系统（自主导航、路径及避障规划等相关的算法及软件）",
        "086501X|软件和信息技术服务业|信息处理技术|1.语音合成技术",
        "206503X|软件和信息技术服务业|基础软件安全增强技术|1.操作系统安全增强技术",
    ];

    [Fact]
    public void A_Word_table_with_merged_industries_over_a_page_break_is_read()
    {
        var table = Table(
            Head(),
            Texts(["1", "铁路、船舶、航空航天和其他运输设备制造业", "203912X", "无人机技术", "1.无人机总体设计技术，载荷不低于16kg"]),
            Head(),
            Texts(["", "", "", "", "2.无人机飞行控制系统（自主导航、路径及避障规划等相关的算法及软件）"]),
            Merged("2", "restart", "软件和信息技术服务业", "086501X", "信息处理技术", "1.语音合成技术"),
            Merged("3", "", "", "206503X", "基础软件安全增强技术", "1.操作系统安全增强技术"));
        var file = new WordFile(
            Paragraph("中国禁止出口限制出口技术目录") + Paragraph("一、禁止出口部分")
            + Table(Head(), Texts(["１", "有色金属冶炼和压延加工业", "０８３２０１Ｊ", "稀土的提炼、加工、利用技术", "1.稀土萃取分离工艺技术", "2.稀土金属及合金材料的生产技术"]))
            + Paragraph("二、限制出口部分") + table);
        Check(file.ToBytes(), "catalogue.docx");

        static string Head() => Texts(["序号", "行业领域", "编号", "技术名称", "控制要点"]);
    }

    [Fact]
    public void A_table_on_PDF_pages_is_read_by_the_places_of_its_words()
    {
        var pdf = new PdfFile().NewPage().Chinese(180, 60, "中国禁止出口限制出口技术目录").Chinese(40, 90, "一、禁止出口部分", 10);
        Head(pdf, 110);
        Row(pdf, 130, "1", ["有色金属冶炼", "和压延加工业"], "083201J", ["稀土的提炼、", "加工、利用技术"], ["1.稀土萃取分离工艺技术；", "2.稀土金属及合金材料的生产技术"]);
        pdf.Chinese(40, 180, "二、限制出口部分", 10);
        Head(pdf, 200);
        Row(pdf, 220, "1", ["铁路、船舶、", "航空航天和其", "他运输设备制", "造业"], "203912X", ["无人机技术"], ["1.无人机总体设计技术，载荷不", "低于16kg；", "2.无人机飞行控制系统（自主导航、"]);
        pdf.NewPage();
        Head(pdf, 60);
        pdf.Chinese(330, 80, "路径及避障规划等相关的算法及软件）", 10);
        Row(pdf, 100, "2", ["软件和信息技", "术服务业"], "086501X", ["信息处理技术"], ["1.语音合成技术"]);
        Row(pdf, 140, "3", [], "206503X", ["基础软件安全增", "强技术"], ["1.操作系统安全增强技术"]);
        Check(pdf.ToBytes(), "catalogue.pdf");
    }

    [Fact]
    public void A_list_in_GB18030_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var list = new StringBuilder("中国禁止出口限制出口技术目录\r\n");
        foreach (var item in s_items)
        {
            var fields = item.Split('|');
            list.Append(fields[0] switch
            {
                "083201J" => "一、禁止出口部分\r\n",
                "203912X" => "二、限制出口部分\r\n",
                _ => "",
            });
            list.Append(fields[0] == "206503X" ? "" : fields[1] + "\r\n");
            list.Append("编号：").Append(fields[0]).Append("　技术名称：").Append(fields[2]).Append("\r\n控制要点：")
                .Append(fields[3].Replace("；2.", "；\r\n— 3 —\r\n２．", StringComparison.Ordinal)).Append("\r\n");
        }

        Check(Encoding.GetEncoding("GB18030").GetBytes(list.ToString()), "catalogue.txt");
    }

    [Fact]
    public void Words_beside_the_list_are_named()
    {
        var file = new WordFile(Paragraph("限制出口部分") + Paragraph("编号：203912X 技术名称：无人机技术 控制要点：1.甲")) { Footers = [Paragraph("内部资料")] };
        var result = Import(file.ToBytes(), "catalogue.docx");
        Assert.Contains(result.Remarks, r => r is { Kind: ImportRemarkKind.NotPlaced, Words: "内部资料" });
    }

    [Fact]
    public void A_remark_names_the_page()
    {
        var pdf = new PdfFile().NewPage().Chinese(40, 90, "限制出口部分").NewPage().Chinese(40, 90, "编号：20391X 技术名称：无人机技术 控制要点：1.甲");
        var remark = Assert.Single(Import(pdf.ToBytes(), "catalogue.pdf").Remarks, r => r.Kind == ImportRemarkKind.NotPlaced);
        Assert.Equal(2, remark.Page);
    }

    private static void Check(byte[] bytes, string name)
    {
        var result = Import(bytes, name);
        var edition = result.Catalogue!.Editions[0];
        Assert.Equal(s_items.Select(i => i.Replace("；2.", "2.", StringComparison.Ordinal)), edition.Items.Select(i =>
            $"{i.CodeIn(edition)}|{i.Industry.Chinese}|{i.Name.Chinese}|{string.Concat(i.ControlPointsIn(edition).Select(p => $"{p.Number}.{p.Text.Chinese.TrimEnd('；')}"))}"));
        Assert.Empty(result.Remarks.Where(r => r.Kind is ImportRemarkKind.NotPlaced or ImportRemarkKind.NoControlPoints));
        Assert.Equal(["J-rareearth", "X-uav", "X-infoproc", "X-basesoft"], edition.Items.Select(i => i.Id));
    }

    private static ImportResult Import(byte[] bytes, string name)
    {
        var document = Reading.Of(bytes, name);
        return CatalogueImport.Read(
            document.Text, document.Map, new ImportOrder(new DateOnly(2023, 12, 21), "2023年第57号", document.Sha256), TechnologyCatalogue.Load());
    }

    private static void Head(PdfFile pdf, double top) =>
        pdf.Chinese(40, top, "序号", 10).Chinese(95, top, "行业领域", 10).Chinese(185, top, "编号", 10).Chinese(255, top, "技术名称", 10).Chinese(400, top, "控制要点", 10);

    private static void Row(PdfFile pdf, double top, string serial, string[] industry, string code, string[] name, string[] points)
    {
        pdf.Line(45, top, serial, 10);
        Lines(pdf, 80, top, industry);
        pdf.Line(170, top, code, 10);
        Lines(pdf, 240, top, name);
        Lines(pdf, 330, top, points);
    }

    private static void Lines(PdfFile pdf, double left, double top, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            pdf.Chinese(left, top + (12 * i), lines[i], 10);
        }
    }

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Texts(string[] cells) =>
        $"<w:tr>{string.Concat(cells[..4].Select(c => Cell(Paragraph(c))))}{Cell(string.Concat(cells[4..].Select(c => Paragraph(c))))}</w:tr>";

    private static string Merged(string serial, string merge, string industry, string code, string name, string points) =>
        $"<w:tr>{Cell(Paragraph(serial))}{Cell(Paragraph(industry), merge.Length > 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")}"
        + $"{Cell(Paragraph(code))}{Cell(Paragraph(name))}{Cell(Paragraph(points))}</w:tr>";

    private static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
