using System.Globalization;
using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The numbering part: one multilevel list, and one use of it for each part of the agreement that starts again at one.</summary>
internal static class WordNumbering
{
    public static string Write(MarkedAgreement agreement)
    {
        var xml = new StringBuilder(WordXml.Declaration)
            .Append(CultureInfo.InvariantCulture, $"""<w:numbering xmlns:w="{WordXml.Main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>""")
            .AppendJoin("", Levels(agreement.Front.Numbering))
            .Append("</w:abstractNum>");
        var parts = agreement.Blocks.Where(b => b.Kind == MarkedBlockKind.Clause).Select(b => b.Part).DefaultIfEmpty().Max();
        for (var part = 0; part <= parts; part++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<w:num w:numId="{part + 1}"><w:abstractNumId w:val="0"/>{(part == 0 ? "" : Restart)}</w:num>""");
        }

        return xml.Append("</w:numbering>").ToString();
    }

    private const string Restart =
        """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>""";

    private static string[] Levels(NumberingStyle style) => style == NumberingStyle.Chinese
        ?
        [
            Level(0, "chineseCountingThousand", "", "", "第%1条", 0, 850),
            Level(1, "decimal", "", "<w:isLgl/>", "%1.%2", 0, 850),
            Level(2, "decimal", "", "", "（%3）", 850, 600),
        ]
        :
        [
            Level(0, "decimal", """<w:pStyle w:val="Clause1"/>""", "", "%1.", 0, 720),
            Level(1, "decimal", """<w:pStyle w:val="Clause2"/>""", "", "%1.%2", 0, 720),
            Level(2, "lowerLetter", """<w:pStyle w:val="Clause3"/>""", "", "(%3)", 720, 720),
        ];

    private static string Level(int level, string format, string style, string isDecimal, string text, int left, int hanging) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{style}{isDecimal}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left + hanging}" w:hanging="{hanging}"/></w:pPr></w:lvl>""");
}
