using System.Text;
using ClauseScan.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Tests.Word;

/// <summary>A small Word document, made in memory from the XML inside each of its parts.</summary>
internal sealed record WordFile(string Body)
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:later=\"http://example.com/later\"";

    internal string Styles { get; init; } = "";

    internal string Numbering { get; init; } = "";

    internal string Footnotes { get; init; } = "";

    internal string Endnotes { get; init; } = "";

    internal string Comments { get; init; } = "";

    internal string[] Headers { get; init; } = [];

    internal string[] Footers { get; init; } = [];

    /// <summary>Documents of other formats that are parts of this one: relationship, content type, bytes.</summary>
    internal (string Id, string Type, byte[] Bytes)[] Inserted { get; init; } = [];

    /// <summary>The XML of a chart with the relationship "chart".</summary>
    internal string Chart { get; init; } = "";

    /// <summary>The XML of a diagram's words with the relationship "diagram".</summary>
    internal string Diagram { get; init; } = "";

    /// <summary>The words of the building blocks.</summary>
    internal string Glossary { get; init; } = "";

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var references = new StringBuilder();
            for (var i = 0; i < Headers.Length; i++)
            {
                Feed(main.AddNewPart<HeaderPart>($"h{i}"), "hdr", Headers[i]);
                references.Append("<w:headerReference r:id=\"h").Append(i).Append("\"/>");
            }

            for (var i = 0; i < Footers.Length; i++)
            {
                Feed(main.AddNewPart<FooterPart>($"f{i}"), "ftr", Footers[i]);
                references.Append("<w:footerReference r:id=\"f").Append(i).Append("\"/>");
            }

            Feed(main, "document", $"<w:body>{Body}<w:sectPr>{references}</w:sectPr></w:body>");
            foreach (var (id, type, bytes) in Inserted)
            {
                if (type.EndsWith(".sheet", StringComparison.Ordinal))
                {
                    main.AddNewPart<EmbeddedPackagePart>(type, id).FeedData(new MemoryStream(bytes));
                }
                else
                {
                    main.AddAlternativeFormatImportPart(type, id).FeedData(new MemoryStream(bytes));
                }
            }

            if (Chart.Length > 0)
            {
                main.AddNewPart<ChartPart>("chart").FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Chart)));
            }

            if (Diagram.Length > 0)
            {
                main.AddNewPart<DiagramDataPart>("diagram").FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Diagram)));
            }

            if (Glossary.Length > 0)
            {
                Feed(main.AddNewPart<GlossaryDocumentPart>(), "glossaryDocument", Glossary);
            }

            FeedIfAny<StyleDefinitionsPart>(main, "styles", Styles);
            FeedIfAny<NumberingDefinitionsPart>(main, "numbering", Numbering);
            FeedIfAny<FootnotesPart>(main, "footnotes", Footnotes);
            FeedIfAny<EndnotesPart>(main, "endnotes", Endnotes);
            FeedIfAny<WordprocessingCommentsPart>(main, "comments", Comments);
        }

        return stream.ToArray();
    }

    internal SourceDocument Read(Revisions revisions = Revisions.Final) => Read(ToBytes(), revisions);

    internal static SourceDocument Read(byte[] bytes, Revisions revisions = Revisions.Final) =>
        WordReader.Read("agreement.docx", "", new MemoryStream(bytes), new ReadingOptions { Revisions = revisions });

    /// <summary>The wrapper with its "{0}" replaced.</summary>
    internal static string Wrap(string wrapper, string inside) => wrapper.Replace("{0}", inside, StringComparison.Ordinal);

    internal static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    internal static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static void FeedIfAny<T>(MainDocumentPart main, string root, string content)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        if (content.Length > 0)
        {
            Feed(main.AddNewPart<T>(), root, content);
        }
    }

    private static void Feed(OpenXmlPart part, string root, string content) =>
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{content}</w:{root}>")));
}
