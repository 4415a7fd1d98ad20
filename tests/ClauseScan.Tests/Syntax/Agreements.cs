using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

/// <summary>Small agreements for the tests of the parser.</summary>
internal static class Agreements
{
    internal const string EnglishDecimal = """
        LICENSE AGREEMENT
        This Agreement is made on 1 March 2020 between Alpha Inc. (the "Licensor") and Beta Co., Ltd. (the "Licensee").
        WHEREAS, Licensor owns the Technology; and
        WHEREAS, Licensee wishes to use it.
        NOW, THEREFORE, the parties agree as follows:
        1. DEFINITIONS
        1.1 "Technology" means the process set out in Schedule 1.
        1.2 "Improvement" shall mean any change of the Technology, e.g. a new catalyst.
        2. GRANT
        2.1 Licence. Licensor grants Licensee a licence under Section 1.1 of this Agreement. It is not exclusive.
        2.2 Limits. Licensee shall not:
        (a) sublicense the Technology; or
        (b) disclose it to:
        (i) competitors; or
        (ii) the public.
        2.3 Grant Back
        Licensee shall assign all Improvements to Licensor.
        IN WITNESS WHEREOF, the parties have signed.
        By: ____________
        Name: Ann
        Title: Director
        SCHEDULE 1
        THE TECHNOLOGY
        1. Process
        The process runs at 40.5 degrees.
        """;

    internal const string EnglishArticles = """
        ARTICLE I
        DEFINITIONS
        Section 1.01 Terms. As used herein, the term "Know-How" means all data.
        ARTICLE II – GRANT
        Section 2.01. Licence. Alpha grants a licence.
        Section 2.02. Term. See Article I.
        CONFIDENTIALITY
        Each party shall keep secrets.
        """;

    internal const string ChineseArticles = """
        技术转让合同
        甲方：北京甲有限公司（以下简称甲方）
        乙方：乙公司（以下简称乙方）
        鉴于甲方拥有一项技术；
        鉴于乙方希望取得该技术，双方经协商一致，达成如下协议：
        第一章　总则
        第一条　定义
        “技术”是指附件一所列的技术。
        第二条　改进技术
        ２．１　乙方应将改进技术提供给甲方。甲方不支付费用。
        ２．２　第一条所称技术包括改进技术．
        第二章　其他
        第三条　本合同自双方签字之日起生效。
        甲方（盖章）：
        法定代表人：
        乙方（盖章）：
        法定代表人：
        附件一　技术清单
        一、图纸
        """;

    internal const string ChineseList = """
        一、技术内容
        （一）甲方提供下列资料：
        １．图纸；
        ２．工艺规程。
        （二）乙方支付费用。
        二、期限
        本合同有效期五年。1999年签订的合同终止。
        """;

    internal const string Bilingual = """
        1. Improvements
        1. 改进
        1.1 Licensee shall assign all improvements to Licensor.
        1.1 被许可方应将全部改进转让给许可方。
        2. Term
        2. 期限
        The term is five years from the date of signature. 期限自签字之日起五年，期满后自动终止。
        """;

    internal const string OneLine =
        "This Agreement is between A and B. The parties hereto agree as follows: 1. DEFINITIONS AND INTERPRETATION 1.1 Certain Definitions. As used herein: "
        + "(a) \"Assigned Copyrights\" means the copyrights listed in Section 1.2 of Exhibit A; (b) \"Patents\" means the patents; and (c) \"Know-How\" means the rest. "
        + "1.2 Construction. References to Section 2.1 or (b) above are to this Agreement. 2. ASSIGNMENT 2.1 A hereby assigns the Patents to B. 2.2 B accepts.";

    internal static SyntaxTree Parse(string text) => SyntaxTree.Parse(SourceText.FromPlainText(text));

    /// <summary>Blocks of one line each; what stands before a "|" is an automatic number, a leading "#" marks a heading.</summary>
    internal static SourceText Blocks(params string[] lines)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var content = "";
        foreach (var line in lines)
        {
            var isHeading = line.StartsWith('#');
            var text = isHeading ? line[1..] : line;
            var bar = text.IndexOf('|', StringComparison.Ordinal);
            text = text.Replace("|", "\t", StringComparison.Ordinal);
            blocks.Add(new TextBlock(new TextSpan(content.Length, text.Length))
            {
                Kind = isHeading ? TextBlockKind.Heading : bar > 0 ? TextBlockKind.ListItem : TextBlockKind.Paragraph,
                LabelLength = Math.Max(bar, 0),
            });
            content += text + "\n";
        }

        return new SourceText(content, blocks.ToImmutable());
    }

    /// <summary>A table of one row after another, each with the same number of cells.</summary>
    internal static SourceText Table(params string[][] rows)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var content = "";
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                blocks.Add(new TextBlock(new TextSpan(content.Length, rows[row][column].Length))
                {
                    Kind = TextBlockKind.TableCell,
                    Cell = new TableCell(0, row, column, rows[row].Length),
                });
                content += rows[row][column] + "\n";
            }
        }

        return new SourceText(content, blocks.ToImmutable());
    }
}
