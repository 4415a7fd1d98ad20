using ClauseScan.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordMapTests
{
    private static readonly WordFile Everything = new(
        $"<w:p>{Run("The ")}<w:ins w:author=\"A\">{Run("Licensee")}</w:ins><w:del w:author=\"A\"><w:r><w:delText>Buyer</w:delText></w:r></w:del>{Run(" shall ")}</w:p>"
        + "<w:p><w:pPr><w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr>" + Run("merged ") + "</w:p>" + Paragraph("paragraphs.")
        + "<w:p><w:r><w:t>tech\u00ADnology</w:t><w:tab/><w:t>know</w:t><w:noBreakHyphen/><w:t>how</w:t><w:softHyphen/><w:br/><w:t>next</w:t></w:r></w:p>"
        + $"<w:p>{Run("outer ")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{Paragraph("boxed")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph("boxed")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Run("goes on")}</w:p>"
        + WordTableTests.Table(WordTableTests.Row(WordTableTests.Cell(Paragraph("left")), WordTableTests.Cell(WordNumberingTests.Numbered(1, 0, "right"))))
        + $"<w:sdt><w:sdtContent>{Paragraph("controlled")}</w:sdtContent></w:sdt><w:p><w:hyperlink>{Run("linked")}</w:hyperlink></w:p>")
    {
        Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "decimal", "%1.")),
        Headers = [Paragraph("Confidential")],
    };

    [Theory]
    [InlineData(Revisions.Final)]
    [InlineData(Revisions.Original)]
    [InlineData(Revisions.Both)]
    public void Each_mapped_stretch_holds_the_words_of_its_run(Revisions revisions)
    {
        var document = Everything.Read(revisions);
        using var package = WordprocessingDocument.Open(new MemoryStream(Everything.ToBytes()), isEditable: false);
        var end = 0;
        foreach (var segment in document.Map.Segments)
        {
            Assert.True(segment.Span.Start >= end);
            end = segment.Span.End;
            var word = segment.Word!;
            if (word.Run >= 0)
            {
                Assert.Equal(Shown(package, word), document.Text[segment.Span]);
            }
        }
    }

    [Fact]
    public void Every_word_of_the_text_is_mapped()
    {
        var document = Everything.Read();
        foreach (var (c, position) in document.Text.Content.Select((c, i) => (c, i)).Where(p => !char.IsWhiteSpace(p.c)))
        {
            Assert.True(document.Map.WordRangesOf(new TextSpan(position, 1)).Length == 1, $"'{c}' at {position}");
        }
    }

    [Fact]
    public void An_automatic_number_maps_to_its_paragraph_and_no_run()
    {
        var document = Everything.Read();
        var label = document.Text.Blocks.Single(b => b.LabelLength > 0);
        Assert.Equal(
            new WordRange("word/document.xml", 8, -1, 0, 2),
            Assert.Single(document.Map.WordRangesOf(new TextSpan(label.Span.Start, label.LabelLength))));
    }

    [Fact]
    public void The_part_is_told()
    {
        var document = Everything.Read();
        var header = document.Text.Blocks.Single(b => b.Layer == TextLayer.Header);
        Assert.Matches("^word/header[0-9]*\\.xml$", Assert.Single(document.Map.WordRangesOf(header.Span)).Part);
    }

    private static string Shown(WordprocessingDocument package, WordRange word)
    {
        var root = word.Part == "word/document.xml"
            ? package.MainDocumentPart!.RootElement!
            : package.MainDocumentPart!.HeaderParts.Single().RootElement!;
        var paragraph = root.Descendants().Where(e => Is(e, "p")).ElementAt(word.Paragraph);
        var run = paragraph.Descendants().Where(e => Is(e, "r") && e.Ancestors().First(a => Is(a, "p")) == paragraph).ElementAt(word.Run);
        var shown = string.Concat(run.ChildElements.Select(e => e.LocalName switch
        {
            "t" or "delText" => e.InnerText,
            "tab" => "\t",
            "br" => " ",
            "noBreakHyphen" => "-",
            _ => "",
        }));
        return shown.Substring(word.Start, word.Length);
    }

    private static bool Is(OpenXmlElement element, string name) =>
        element.LocalName == name && element.NamespaceUri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}
