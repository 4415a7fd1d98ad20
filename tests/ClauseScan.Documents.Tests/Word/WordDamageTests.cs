using System.IO.Compression;
using System.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordDamageTests
{
    private static readonly byte[] CompoundMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file_is_named_so() => AssertUnread([], "empty");

    [Theory]
    [InlineData("%PDF-1.7 and so on", "is a PDF")]
    [InlineData("{\\rtf1\\ansi", "Rich Text Format")]
    [InlineData("Just some text", "no Word document")]
    [InlineData("P", "no Word document")]
    [InlineData("PK\u0003\u0004 and nothing more", "damaged zip")]
    public void A_file_of_another_kind_is_named_so(string content, string expected) => AssertUnread(Encoding.Latin1.GetBytes(content), expected);

    [Theory]
    [InlineData("EncryptedPackage", "encrypted with a password")]
    [InlineData("WordDocument", "old binary format (.doc)")]
    [InlineData("Workbook", "old binary format, not DOCX")]
    public void A_compound_file_is_told_by_its_streams(string stream, string expected) =>
        AssertUnread([.. CompoundMagic, .. new byte[70_000], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]], expected);

    [Theory]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("readme.txt", "without a Word document")]
    public void A_zip_of_another_kind_is_named_so(string entry, string expected) => AssertUnread(Zip((entry, "x")), expected);

    [Fact]
    public void A_package_without_a_main_part_is_unread() =>
        AssertUnread(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")), "holds no Word document");

    [Fact]
    public void A_file_that_was_cut_off_is_unread()
    {
        var bytes = new WordFile(Paragraph("One.")).ToBytes();
        AssertUnread(bytes[..(bytes.Length / 2)], "damaged zip");
    }

    [Fact]
    public void Every_prefix_of_a_document_is_read_without_a_fault()
    {
        var bytes = new WordFile(Paragraph("One.")).ToBytes();
        for (var length = 0; length < bytes.Length; length += 7)
        {
            Assert.Equal(ReadingOutcome.Unread, WordFile.Read(bytes[..length]).Outcome);
        }
    }

    [Fact]
    public void Every_byte_of_a_document_may_be_wrong()
    {
        var bytes = new WordFile(Paragraph("One.")).ToBytes();
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var broken = (byte[])bytes.Clone();
            broken[i] ^= 0x55;
            Assert.NotNull(WordFile.Read(broken).Text);
        }
    }

    [Fact]
    public void What_stands_before_a_break_in_the_body_is_read()
    {
        var document = WordFile.Read(WithPart("word/document.xml", $"<w:document {Namespaces}><w:body>{Paragraph("One.")}<w:p><w:r><w:t>Two</w:t></w:r><w:r></w:oops>"));
        Assert.Equal("One.\nTwo", document.Text.Content);
        AssertPartial(document, "document.xml is damaged at line 1");
    }

    [Fact]
    public void What_stands_before_a_break_in_a_text_box_is_read()
    {
        var document = WordFile.Read(WithPart(
            "word/document.xml",
            $"<w:document {Namespaces}><w:body><w:p>{Run("One.")}<w:r><w:pict><w:txbxContent>{Paragraph("Boxed.")}<w:p><w:r><w:t>Half</w:t></w:r></w:oops>"));
        Assert.Equal("One.\nBoxed.\nHalf", document.Text.Content);
        AssertPartial(document, "document.xml is damaged");
    }

    [Fact]
    public void A_body_without_anything_readable_is_unread() => AssertUnread(WithPart("word/document.xml", "<<<"), "document.xml is damaged");

    [Fact]
    public void A_damaged_part_beside_the_body_leaves_the_body()
    {
        var document = WordFile.Read(WithPart("word/styles.xml", "<w:styles"));
        Assert.Equal("Body.", document.Text.Content);
        AssertPartial(document, "styles.xml is damaged");
    }

    [Fact]
    public void Nesting_without_end_is_cut_short()
    {
        var body = Paragraph("One.") + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        AssertPartial(WordFile.Read(WithPart("word/document.xml", $"<w:document {Namespaces}><w:body>{body}")), "nested more than");
    }

    [Fact]
    public void Nesting_as_deep_as_people_go_is_read()
    {
        var body = Paragraph("deep");
        for (var i = 0; i < 40; i++)
        {
            body = WordTableTests.Table(WordTableTests.Row(WordTableTests.Cell(body)));
        }

        Assert.Equal((ReadingOutcome.Whole, "deep"), (new WordFile(body).Read().Outcome, new WordFile(body).Read().Text.Content));
    }

    [Fact]
    public void Attributes_of_any_length_do_no_harm()
    {
        var text = new string('x', 5_000_000);
        var body = $"<w:p w:rsidR=\"{text}\"><w:pPr><w:pStyle w:val=\"{text}\"/></w:pPr><w:ins w:author=\"{text}\">{Run("One.")}</w:ins></w:p>";
        var document = new WordFile(body).Read();
        Assert.Equal("One.", document.Text.Content);
        Assert.All(document.Revisions.Revisions, r => Assert.True(r.Author!.Length <= 80));
    }

    [Fact]
    public void Tables_without_end_are_cut_short_and_what_stands_before_them_is_read()
    {
        var body = Paragraph("One.") + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000));
        var document = WordFile.Read(WithPart("word/document.xml", $"<w:document {Namespaces}><w:body>{body}"));
        AssertPartial(document, "nested more than");
        Assert.Equal("One.", document.Text.Content);
    }

    [Fact]
    public void Changes_nested_without_end_are_kept_to_the_innermost()
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("<w:ins w:author=\"A\">", 300)), string.Concat(Enumerable.Repeat("</w:ins>", 300)));
        var document = new WordFile($"<w:p>{open}{Run("One.")}{close}</w:p>").Read();
        Assert.Equal("One.", document.Text.Content);
        Assert.True(document.Revisions.Revisions.Length <= 4);
    }

    [Fact]
    public void A_document_type_with_entities_is_refused()
    {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        AssertUnread(WithPart("word/document.xml", $"{bomb}<w:document {Namespaces}><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>"), "document.xml is damaged");
    }

    [Fact]
    public void A_package_that_unpacks_without_end_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var output = archive.CreateEntry("word/document.xml").Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 1025; i++)
            {
                output.Write(block);
            }
        }

        AssertUnread(stream.ToArray(), "zip bomb");
    }

    [Fact]
    public void A_package_of_too_many_entries_is_refused() =>
        AssertUnread(Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"e{i}", ""))]), "10001 entries");

    [Fact]
    public void A_file_above_the_size_limit_is_refused()
    {
        var bytes = new WordFile(Paragraph("One.")).ToBytes();
        var options = new ReadingOptions { MaximumFileSize = bytes.Length - 1 };
        Assert.Equal(ReadingOutcome.Unread, Documents.Word.WordReader.Read("a.docx", "", new MemoryStream(bytes), options).Outcome);
    }

    [Fact]
    public void A_link_whose_address_is_no_address_does_not_hide_the_text()
    {
        var bytes = WithPart(
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" TargetMode=\"External\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@b@@c:d//[x\"/></Relationships>");
        Assert.Equal((ReadingOutcome.Whole, "Body."), (WordFile.Read(bytes).Outcome, WordFile.Read(bytes).Text.Content));
    }

    [Fact]
    public void A_strict_document_is_read()
    {
        var bytes = WithPart(
            "word/document.xml",
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Strict.</w:t></w:r></w:p></w:body></w:document>");
        var text = WordFile.Read(bytes).Text;
        Assert.Equal(("Strict.", 1), (text.Content, text.Blocks[0].Level));
    }

    [Theory]
    [InlineData("<w:altChunk r:id=\"x\"/>", "alternative-format chunk")]
    [InlineData("<w:subDoc r:id=\"x\"/>", "subdocument")]
    [InlineData("<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Word.Document.12\"/></w:object></w:r></w:p>", "(Word.Document.12)")]
    public void What_is_embedded_is_named_as_not_read(string embedded, string expected)
    {
        var document = new WordFile(Paragraph("One.") + embedded).Read();
        Assert.Equal("One.", document.Text.Content);
        AssertPartial(document, expected);
    }

    [Fact]
    public void An_embedded_formula_is_no_document() =>
        Assert.Empty(new WordFile("<w:p><w:r><w:t>As follows:</w:t><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Equation.DSMT4\"/></w:object></w:r></w:p>").Read().Diagnostics);

    [Theory]
    [InlineData("", 900_000, "holds pictures and no words")]
    [InlineData("One.", 6_000_000, "1 picture(s) the size of a page")]
    public void Pictures_that_may_hold_pages_are_reported(string words, int size, string expected)
    {
        var document = new WordFile(Picture(words, size)).Read();
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("TX9001", diagnostic.Descriptor.Id);
        Assert.Contains(expected, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_picture_among_words_is_not_reported() => Assert.Empty(new WordFile(Picture("One.", 900_000)).Read().Diagnostics);

    private static string Picture(string words, int size) =>
        $"<w:p>{Run(words)}<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"{size}\" cy=\"{size}\"/>"
        + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:blip r:embed=\"x\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static void AssertUnread(byte[] bytes, string expected)
    {
        var document = WordFile.Read(bytes);
        Assert.Equal((ReadingOutcome.Unread, ""), (document.Outcome, document.Text.Content));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("TX9004", diagnostic.Descriptor.Id);
        Assert.Contains(expected, diagnostic.Message, StringComparison.Ordinal);
    }

    private static void AssertPartial(SourceDocument document, string expected)
    {
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.Contains(document.Diagnostics, d => d.Descriptor.Id == "TX9004" && d.Message.Contains(expected, StringComparison.Ordinal));
    }

    private static byte[] WithPart(string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write((new WordFile(Paragraph("Body.")) { Styles = "<w:style/>" }).ToBytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.Entries.SingleOrDefault(e => e.FullName == name)?.Delete();
            using var output = archive.CreateEntry(name).Open();
            output.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var output = archive.CreateEntry(name).Open();
                output.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
