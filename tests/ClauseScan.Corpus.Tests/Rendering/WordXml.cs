using System.Security;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The bits of XML that several parts of a Word document share.</summary>
internal static class WordXml
{
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Escape(string text) => SecurityElement.Escape(text);

    public static string Run(string text, string properties = "") =>
        $"""<w:r>{Properties(properties)}<w:t xml:space="preserve">{Escape(text)}</w:t></w:r>""";

    public static string DeletedRun(string text, string properties) =>
        $"""<w:r>{Properties(properties)}<w:delText xml:space="preserve">{Escape(text)}</w:delText></w:r>""";

    public static string Field(string code) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>"""
        + """<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static string Properties(string properties) => properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>";
}
