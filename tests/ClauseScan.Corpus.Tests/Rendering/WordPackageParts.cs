namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The parts of a Word document that hold no words of the agreement.</summary>
internal static class WordPackageParts
{
    private const string Office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public const string ContentTypes = WordXml.Declaration
        + $"""<Types xmlns="{Package}content-types">"""
        + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + """<Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/word/document.xml" ContentType="{Office}document.main+xml"/>"""
        + $"""<Override PartName="/word/styles.xml" ContentType="{Office}styles+xml"/>"""
        + $"""<Override PartName="/word/numbering.xml" ContentType="{Office}numbering+xml"/>"""
        + $"""<Override PartName="/word/header1.xml" ContentType="{Office}header+xml"/>"""
        + $"""<Override PartName="/word/footer1.xml" ContentType="{Office}footer+xml"/>"""
        + """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"""
        + "</Types>";

    public const string Relationships = WordXml.Declaration
        + $"""<Relationships xmlns="{Package}relationships">"""
        + $"""<Relationship Id="rId1" Type="{WordXml.Relationship}/officeDocument" Target="word/document.xml"/>"""
        + $"""<Relationship Id="rId2" Type="{Package}relationships/metadata/core-properties" Target="docProps/core.xml"/>"""
        + "</Relationships>";

    public const string DocumentRelationships = WordXml.Declaration
        + $"""<Relationships xmlns="{Package}relationships">"""
        + $"""<Relationship Id="rId1" Type="{WordXml.Relationship}/styles" Target="styles.xml"/>"""
        + $"""<Relationship Id="rId2" Type="{WordXml.Relationship}/numbering" Target="numbering.xml"/>"""
        + $"""<Relationship Id="rId3" Type="{WordXml.Relationship}/header" Target="header1.xml"/>"""
        + $"""<Relationship Id="rId4" Type="{WordXml.Relationship}/footer" Target="footer1.xml"/>"""
        + "</Relationships>";

    public static string Properties(string title) => WordXml.Declaration
        + $"""<cp:coreProperties xmlns:cp="{Package}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">"""
        + $"<dc:title>{WordXml.Escape(title)}</dc:title><dc:creator>The ClauseScan authors</dc:creator></cp:coreProperties>";

    public static string Header(string words) => WordXml.Declaration
        + $"""<w:hdr xmlns:w="{WordXml.Main}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{WordXml.Run(words)}</w:p></w:hdr>""";

    public static string Footer(string language)
    {
        var (before, between, after) = PageNumberWords(language);
        return WordXml.Declaration
            + $"""<w:ftr xmlns:w="{WordXml.Main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>"""
            + WordXml.Run(before) + WordXml.Field("PAGE") + WordXml.Run(between) + WordXml.Field("NUMPAGES")
            + (after.Length == 0 ? "" : WordXml.Run(after)) + "</w:p></w:ftr>";
    }

    /// <summary>The words around the page number and the number of pages.</summary>
    public static (string Before, string Between, string After) PageNumberWords(string language) =>
        language == "zh" ? ("第 ", " 页 共 ", " 页") : ("Page ", " of ", "");
}
