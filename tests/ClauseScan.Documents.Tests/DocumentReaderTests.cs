using System.IO.Compression;
using System.Text;
using ClauseScan.Documents.Tests.Pdf;

namespace ClauseScan.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void A_missing_file_is_told() =>
        Reading.AssertUnread(DocumentReader.Read("/no/such/agreement.pdf", new ReadingOptions()), "There is no such file");

    [Fact]
    public void A_file_that_may_not_be_read_is_told() =>
        Assert.Contains("permission", DocumentReader.Reason(new UnauthorizedAccessException()), StringComparison.Ordinal);

    [Fact]
    public void A_program_fault_is_no_reason() => Assert.Null(DocumentReader.Reason(new InvalidOperationException()));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_told(string path) =>
        Assert.Equal(ReadingOutcome.Unread, DocumentReader.Read(path, new ReadingOptions()).Outcome);

    [Fact]
    public void A_folder_given_as_a_file_is_told()
    {
        using var folder = new TemporaryFolder();
        Reading.AssertUnread(DocumentReader.Read(folder.Path, new ReadingOptions()), "is a folder");
    }

    [Fact]
    public void An_empty_file_is_told() => Reading.AssertUnread(Reading.Of([], "a.pdf"), "empty");

    [Fact]
    public void A_file_over_the_limit_is_told_with_the_limit() =>
        Reading.AssertUnread(Reading.Of(new byte[3 << 20], "a.txt", new ReadingOptions { MaximumFileSize = 2 << 20 }), "2 MB");

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Reading.Of("abc"u8.ToArray(), "a.txt").Sha256);

    [Theory]
    [InlineData("<!DOCTYPE html><p>Agreement", "a.pdf", "HTML")]
    [InlineData("  <HTML><body>", "a.txt", "HTML")]
    [InlineData("GIF89a", "a.png", "GIF")]
    [InlineData("\0\0\0\u0018ftypheic", "a.jpg", "HEIF")]
    [InlineData("\u0001PNG\0\0", "a.png", "does not begin as one")]
    [InlineData("\u0089PNG\r\n", "a.pdf", "picture file is damaged")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a.docx", "picture file is damaged")]
    [InlineData("II*\0", "a.tif", "picture file is damaged")]
    [InlineData("PK\u0003\u0004 and no more", "a.zip", "ZIP")]
    [InlineData("a\0\u0001\u0002b\0\0\u0007", "a.txt", "binary data")]
    public void Formats_that_are_not_read_are_named(string content, string name, string words) =>
        Reading.AssertUnread(Reading.Of(Encoding.Latin1.GetBytes(content), name), words);

    [Theory]
    [InlineData("xl/workbook.xml", ".xlsx")]
    [InlineData("ppt/presentation.xml", ".pptx")]
    [InlineData("mimetype", "no text document")]
    [InlineData("photo.jpg", "ZIP archive")]
    public void Packages_that_are_not_read_are_named(string entry, string words) =>
        Reading.AssertUnread(Reading.Of(Package(entry), "agreement.zip"), words);

    [Theory]
    [InlineData("Workbook", ".xls")]
    [InlineData("EncryptedPackage", "password-protected")]
    public void Workbooks_and_encrypted_office_files_are_named(string stream, string words) =>
        Reading.AssertUnread(Reading.Of(CompoundFile(stream), "agreement.docx"), words);

    [Fact]
    public void A_pdf_under_another_name_is_read_by_its_content() =>
        Assert.Equal(["Words of a page"], Reading.Of(new PdfFile().NewPage().Line(72, 72, "Words of a page").ToBytes(), "agreement.docx").Body());

    [Theory]
    [InlineData("agreement.pdf")]
    [InlineData("agreement.png")]
    public void Text_under_another_name_is_read_by_its_content(string name) =>
        Assert.Equal(["Just words."], Reading.Of("Just words."u8.ToArray(), name).Body());

    [Fact]
    public void The_files_of_a_folder_are_those_that_may_be_agreements_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.PDF", "a.docx", "sub/c.txt", "old.doc", "older.wps", "~$a.docx", ".hidden.pdf", "scan.TIF", "film.mp4", ".git/x.txt"])
        {
            folder.Write(name, [1]);
        }

        var names = DocumentReader.FilesOf(folder.Path).Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/'));
        Assert.Equal(["a.docx", "b.PDF", "old.doc", "older.wps", "scan.TIF", "sub/c.txt"], names);
    }

    [Fact]
    public void A_path_that_is_no_folder_stands_for_itself() =>
        Assert.Equal("/no/such/file.jpg", Assert.Single(DocumentReader.FilesOf("/no/such/file.jpg")));

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", [1]);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "loop"), folder.Path);
        Assert.Single(DocumentReader.FilesOf(folder.Path));
    }

    [Fact]
    public void A_link_that_leads_to_no_file_is_named()
    {
        using var folder = new TemporaryFolder();
        var loop = Path.Combine(folder.Path, "loop.docx");
        var dead = Path.Combine(folder.Path, "dead.docx");
        File.CreateSymbolicLink(loop, loop);
        File.CreateSymbolicLink(dead, Path.Combine(folder.Path, "none.docx"));
        Reading.AssertUnread(DocumentReader.Read(loop, new ReadingOptions()), "a link that leads nowhere");
        Reading.AssertUnread(DocumentReader.Read(dead, new ReadingOptions()), "a link that leads nowhere");
    }

    [Fact]
    public void A_link_to_a_file_is_read()
    {
        using var folder = new TemporaryFolder();
        var link = Path.Combine(folder.Path, "link.txt");
        File.CreateSymbolicLink(link, folder.Write("a.txt", "Just words."u8.ToArray()));
        Assert.Equal(["Just words."], DocumentReader.Read(link, new ReadingOptions()).Body());
    }

    private static byte[] Package(string entry)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            zip.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    internal static byte[] CompoundFile(string stream)
    {
        var bytes = new byte[4096];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(bytes, 0);
        bytes[30] = 9;
        bytes[48] = 1;
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024);
        return bytes;
    }
}
