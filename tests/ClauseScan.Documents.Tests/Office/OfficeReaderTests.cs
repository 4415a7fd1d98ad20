using System.Net;
using System.Net.Sockets;
using System.Text;
using ClauseScan.Documents.Office;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Office;

public sealed class OfficeReaderTests
{
    private const string Rtf = @"{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 The Licensee assigns all Improvements to the Licensor.\par Second clause.\par}";

    private const string NumberedList =
        "<text:list text:style-name=\"L\"><text:list-item><text:p>Grant</text:p></text:list-item><text:list-item><text:p>Term</text:p></text:list-item></text:list>";

    [LibreOfficeFact]
    public void A_rich_text_file_is_read_by_way_of_a_Word_document()
    {
        var document = Reading.Of(Encoding.ASCII.GetBytes(Rtf), "agreement.rtf");
        Assert.Equal(["The Licensee assigns all Improvements to the Licensor.", "Second clause."], document.Body());
        Assert.Equal((ReadingOutcome.Whole, true), (document.Outcome, document.IsConverted));
        Assert.EndsWith("agreement.rtf", document.Path, StringComparison.Ordinal);
        Assert.NotEmpty(document.Map.WordRangesOf(document.SpanOf("Improvements")));
    }

    [LibreOfficeFact]
    public void An_OpenDocument_file_is_read_with_its_numbers() =>
        Assert.Equal(["1.\tGrant", "2.\tTerm"], Reading.Of(OpenDocument(NumberedList), "agreement.odt").Body());

    [LibreOfficeFact]
    public void Links_of_a_hostile_file_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        var secret = new Uri(folder.Write("secret.txt", "secret words"u8.ToArray())).AbsoluteUri;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/picture.png";
        var document = Reading.Of(
            OpenDocument($"<text:p>One.<draw:frame><draw:image xlink:href=\"{address}\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame></text:p>"
                + $"<text:section text:name=\"S\"><text:section-source xlink:href=\"{secret}\" text:filter-name=\"Text\"/><text:p>Two.</text:p></text:section>"),
            "agreement.odt");
        Assert.Equal(["One.", "Two."], document.Body());
        Assert.False(listener.Pending());
    }

    [LibreOfficeFact]
    public void A_file_that_cannot_be_converted_is_told()
    {
        var before = Folders();
        Reading.AssertUnread(Reading.Of(DocumentReaderTests.CompoundFile("WordDocument"), "agreement.doc"), "could not convert");
        Assert.Empty(Folders().Except(before));

        // Tests beside this one have folders of their own.
        static string[] Folders() => [.. Directory.GetDirectories(Path.GetTempPath(), "clausescan-*").Where(f => !f.Contains("clausescan-tests-", StringComparison.Ordinal))];
    }

    [LibreOfficeFact]
    public void A_conversion_that_takes_too_long_is_stopped() => Reading.AssertUnread(
        Reading.Of(Encoding.ASCII.GetBytes(Rtf), "agreement.rtf", new ReadingOptions { ProgramTimeout = TimeSpan.FromMilliseconds(1) }), "longer than");

    [Theory]
    [InlineData(".doc")]
    [InlineData(".rtf")]
    [InlineData(".odt")]
    public void Without_LibreOffice_the_message_says_what_to_install(string ending)
    {
        using var folder = new TemporaryFolder();
        var document = OfficeReader.Read(
            "agreement" + ending, "", new MemoryStream(Encoding.ASCII.GetBytes(Rtf)), ending, new ReadingOptions(), new LibreOffice(folder.Path));
        Reading.AssertUnread(document, "apt-get install libreoffice-writer");
        Assert.Contains(ending, document.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_a_conversion_is_its_owners_alone_and_goes_away()
    {
        string path;
        using (var folder = new PrivateFolder())
        {
            path = folder.Path;
            File.WriteAllText(Path.Combine(path, "agreement.doc"), "words");
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        }

        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void A_Word_document_is_not_converted() =>
        Assert.False(Reading.Of(new Word.WordFile(Word.WordFile.Paragraph("Fee")).ToBytes(), "agreement.docx").IsConverted);

    private static byte[] OpenDocument(string body)
    {
        var content = $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2">
            <office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles>
            <office:body><office:text>{body}</office:text></office:body>
            </office:document-content>
            """;
        const string manifest = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """;
        return ZipFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("META-INF/manifest.xml", manifest));
    }
}
