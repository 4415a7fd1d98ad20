using System.Text;
using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordInsertedTests
{
    private const string Chunk = "<w:altChunk r:id=\"chunk\"/>";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData("text/html", "<html><head><title>no</title><style>p{}</style></head><body><p>The <b>Licensee</b> assigns&nbsp;all</p><!-- no --><ul><li>one<li>two</ul></body></html>", "The Licensee assigns all|one|two")]
    [InlineData("application/xhtml+xml", "<html><body><table><tr><td>left</td><td>a &lt; b</td></tr></table></body></html>", "left|a < b")]
    [InlineData("text/html", "1 < 2 <", "1 < 2 <")]
    [InlineData("text/plain", "one\r\n\r\ntwo", "one|two")]
    public void An_inserted_page_or_text_is_read_in_its_place(string type, string content, string expected)
    {
        var document = Containing(type, Encoding.UTF8.GetBytes(content)).Read();
        Assert.Equal(["before", .. expected.Split('|'), "after"], document.Body());
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
    }

    [Fact]
    public void An_inserted_Word_document_is_read_in_its_place_with_its_numbers()
    {
        var inner = new WordFile(WordNumberingTests.Numbered(1, 0, "Grant")) { Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "decimal", "%1.")) };
        Assert.Equal(["before", "1. Grant", "after"], Containing(WordType, inner.ToBytes()).Read().Body());
    }

    [Theory]
    [InlineData("application/rtf", "{\\rtf1 words}")]
    [InlineData("message/rfc822", "MIME-Version: 1.0")]
    [InlineData(WordType, "no package")]
    public void An_inserted_document_that_is_not_read_is_named(string type, string content)
    {
        var document = Containing(type, Encoding.UTF8.GetBytes(content)).Read();
        Assert.Equal(["before", "after"], document.Body());
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.Contains("afchunk", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inserted_document_that_is_not_there_is_told() =>
        Assert.Contains("(missing)", Assert.Single(new WordFile(Chunk).Read().Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Documents_inserted_into_one_another_without_end_are_read_to_a_depth_and_the_rest_is_told()
    {
        var bytes = new WordFile(Paragraph("level 0")).ToBytes();
        for (var level = 1; level <= 8; level++)
        {
            bytes = (new WordFile(Paragraph($"level {level}") + Chunk) { Inserted = [("chunk", WordType, bytes)] }).ToBytes();
        }

        var document = WordFile.Read(bytes);
        Assert.Equal(["level 8", "level 7", "level 6", "level 5"], document.Body());
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
    }

    [Fact]
    public void More_inserted_documents_than_are_read_are_told()
    {
        var inner = new WordFile(Paragraph("inner")).ToBytes();
        var document = new WordFile(string.Concat(Enumerable.Repeat(Chunk, 30))) { Inserted = [("chunk", WordType, inner)] }.Read();
        Assert.Equal(20, document.Body().Length);
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
    }

    [Fact]
    public void An_embedded_document_is_named_with_its_part()
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var file = new WordFile("<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"sheet\"/></w:object></w:r></w:p>") { Inserted = [("sheet", type, "PK"u8.ToArray())] };
        var message = Assert.Single(file.Read().Diagnostics, d => d.Descriptor.Id == "TX9004").Message;
        Assert.Contains("Excel.Sheet.12, ", message, StringComparison.Ordinal);
        Assert.Contains("word/embeddings/", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_chart_are_read_as_a_text_box()
    {
        var file = new WordFile(Paragraph("body") + "<w:p><w:r><w:drawing><c:chart xmlns:c=\"urn:c\" r:id=\"chart\"/></w:drawing></w:r></w:p>")
        {
            Chart = "<c:chartSpace xmlns:c=\"urn:c\" xmlns:a=\"urn:a\"><c:title><a:p><a:r><a:t>Royalty </a:t></a:r><a:r><a:t>rates</a:t></a:r></a:p></c:title>"
                + "<c:cat><c:strCache><c:pt><c:v>Year one</c:v></c:pt></c:strCache></c:cat><c:cat><c:strCache><c:pt><c:v>Year one</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:val></c:chartSpace>",
        };
        Assert.Equal(["Royalty rates", "Year one"], file.Read().Layer(TextLayer.TextBox));
        Assert.Equal(["body"], file.Read().Body());
    }

    [Fact]
    public void The_words_of_a_diagram_are_read_as_a_text_box()
    {
        var file = new WordFile("<w:p><w:r><w:drawing><d:relIds xmlns:d=\"urn:d\" r:dm=\"diagram\"/></w:drawing></w:r></w:p>")
        {
            Diagram = "<d:dataModel xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:pt><d:t><a:p><a:r><a:t>Licensor</a:t></a:r></a:p></d:t></d:pt><d:pt><d:t><a:p><a:r><a:t>Licensee</a:t></a:r></a:p></d:t></d:pt></d:dataModel>",
        };
        Assert.Equal(["Licensor", "Licensee"], file.Read().Layer(TextLayer.TextBox));
    }

    [Fact]
    public void A_damaged_diagram_is_told_and_what_stands_before_the_damage_is_kept()
    {
        var file = new WordFile(Paragraph("body") + "<w:p><w:r><w:drawing><d:relIds xmlns:d=\"urn:d\" r:dm=\"diagram\"/></w:drawing></w:r></w:p>")
        {
            Diagram = "<d:dataModel xmlns:d=\"urn:d\"><d:pt><d:t>Licensor</d:t></d:pt><d:pt>",
        };
        Assert.Equal((ReadingOutcome.Partial, "Licensor"), (file.Read().Outcome, Assert.Single(file.Read().Layer(TextLayer.TextBox))));
    }

    [Fact]
    public void Building_blocks_are_no_part_of_the_text() =>
        Assert.Equal("body", (new WordFile(Paragraph("body")) { Glossary = $"<w:docParts><w:docPart><w:docPartBody>{Paragraph("block")}</w:docPartBody></w:docPart></w:docParts>" }).Read().Text.Content);

    private static WordFile Containing(string type, byte[] bytes) =>
        new(Paragraph("before") + Chunk + Paragraph("after")) { Inserted = [("chunk", type, bytes)] };
}
