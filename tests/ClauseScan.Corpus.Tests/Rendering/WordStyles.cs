using System.Globalization;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The styles part. English clauses take their numbers from their styles, as law firms' templates do.</summary>
internal static class WordStyles
{
    public static string Write(FrontMatter front)
    {
        var isLinked = front.Numbering == NumberingStyle.English;
        return WordXml.Declaration
            + $"""<w:styles xmlns:w="{WordXml.Main}"><w:docDefaults><w:rPrDefault><w:rPr>"""
            + """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>"""
            + """<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>"""
            + """<w:pPrDefault/></w:docDefaults>"""
            + Paragraph("Normal", "Normal", """<w:spacing w:after="140" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>""", "", isDefault: true)
            + Paragraph("Title", "Title", """<w:keepNext/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>""", """<w:b/><w:sz w:val="28"/>""")
            + Paragraph("Subheading", "Subheading", """<w:keepNext/><w:jc w:val="left"/>""", "<w:b/>")
            + Paragraph("Header", "header", """<w:jc w:val="right"/>""", """<w:sz w:val="16"/>""")
            + Paragraph("Footer", "footer", """<w:jc w:val="center"/>""", """<w:sz w:val="16"/>""")
            + Paragraph("Clause1", "Clause 1", Number(isLinked, 0), "")
            + Paragraph("Clause2", "Clause 2", Number(isLinked, 1), "")
            + Paragraph("Clause3", "Clause 3", Number(isLinked, 2), "")
            + """<w:style w:type="character" w:customStyle="1" w:styleId="ClauseTitle"><w:name w:val="Clause Title"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>"""
            + """<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>"""
            + "</w:styles>";
    }

    private static string Number(bool isLinked, int level) => isLinked
        ? string.Create(CultureInfo.InvariantCulture, $"""<w:numPr>{(level == 0 ? "" : $"<w:ilvl w:val=\"{level}\"/>")}<w:numId w:val="1"/></w:numPr>""")
        : "";

    private static string Paragraph(string id, string name, string paragraph, string run, bool isDefault = false) =>
        $"""<w:style w:type="paragraph" {(isDefault ? "w:default=\"1\" " : "")}w:styleId="{id}"><w:name w:val="{name}"/>"""
        + (isDefault ? "" : """<w:basedOn w:val="Normal"/>""")
        + (paragraph.Length == 0 ? "" : $"<w:pPr>{paragraph}</w:pPr>")
        + (run.Length == 0 ? "" : $"<w:rPr>{run}</w:rPr>")
        + "</w:style>";
}
