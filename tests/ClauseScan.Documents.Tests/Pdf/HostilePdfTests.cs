using System.Text;
using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class HostilePdfTests
{
    [Fact]
    public void A_file_with_a_password_opens_with_it_only()
    {
        var bytes = new PdfFile { Encryption = new PdfEncryption("open sesame") }.NewPage().Line(72, 72, "Secret words").ToBytes();
        Reading.AssertUnread(Reading.Of(bytes, "a.pdf"), "pass --password");
        Reading.AssertUnread(Reading.Of(bytes, "a.pdf", new ReadingOptions { Password = "wrong" }), "does not open it");
        Assert.Equal(["Secret words"], Reading.Of(bytes, "a.pdf", new ReadingOptions { Password = "open sesame" }).Body());
        Assert.Equal(["Secret words"], Reading.Of(bytes, "a.pdf", new ReadingOptions { Password = "owner" }).Body());
    }

    [Fact]
    public void The_password_is_in_no_message()
    {
        var bytes = new PdfFile { Encryption = new PdfEncryption("open sesame") }.NewPage().ToBytes();
        Assert.DoesNotContain(Reading.Of(bytes, "a.pdf", new ReadingOptions { Password = "hunter2" }).Diagnostics, d => d.Message.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_forbids_copying_is_read()
    {
        var bytes = new PdfFile { Encryption = new PdfEncryption(string.Empty, permissions: -4 & ~16) }.NewPage().Line(72, 72, "Open words").ToBytes();
        Assert.Equal(["Open words"], Reading.Of(bytes, "a.pdf").Body());
    }

    [Fact]
    public void Junk_after_the_header_is_told() => Reading.AssertUnread(Reading.Of("%PDF-1.7\nand then nothing"u8.ToArray(), "a.pdf"), "damaged");

    [Fact]
    public void A_file_without_pages_is_told() => Reading.AssertUnread(Reading.Of(new PdfFile().ToBytes(), "a.pdf"), "damaged");

    [Fact]
    public void A_file_cut_short_never_counts_as_read_whole_with_words_missing()
    {
        var bytes = new PdfFile().NewPage().Line(72, 72, "First").NewPage().Line(72, 72, "Second").NewPage().Line(72, 72, "Third").ToBytes();
        for (var length = 20; length < bytes.Length - 60; length += 97)
        {
            var document = Reading.Of(bytes[..length], "a.pdf");
            Assert.True(document.Outcome != ReadingOutcome.Whole || document.Body().SequenceEqual(["First", "Second", "Third"]), $"cut at {length}: {document.Outcome}");
        }
    }

    [Theory]
    [InlineData("trailer")]
    [InlineData("0000000000 65535")]
    public void The_pages_of_a_file_without_its_end_are_read_and_the_loss_told(string from)
    {
        var bytes = new PdfFile().NewPage().Line(72, 72, "First words").NewPage().Line(72, 72, "Second words").ToBytes();
        AssertMended(bytes[..bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(from))], "First words", "Second words");
    }

    [Theory]
    [InlineData("/Type /Catalog", "/Type /Gatalog")]
    [InlineData("/Type /Catalog /Pages 2", "/Type /Catalog /Pages 3")]
    public void Pages_are_found_without_the_catalogue(string sound, string broken)
    {
        var content = Encoding.Latin1.GetString(new PdfFile().NewPage().Line(72, 72, "First words").ToBytes());
        content = content[..content.LastIndexOf("trailer", StringComparison.Ordinal)].Replace(sound, broken, StringComparison.Ordinal);
        AssertMended(Encoding.Latin1.GetBytes(content), "First words");
        AssertMended(Encoding.Latin1.GetBytes(content.Replace("/Type /Pages", "/Type /Gages", StringComparison.Ordinal)), "First words");
    }

    [Fact]
    public void An_encrypted_file_without_its_end_gives_no_garbage()
    {
        var bytes = new PdfFile { Encryption = new PdfEncryption(string.Empty) }.NewPage().Line(72, 72, "Open words").ToBytes();
        var document = Reading.Of(bytes[..bytes.AsSpan().LastIndexOf("trailer"u8)], "a.pdf");
        Assert.DoesNotContain(document.Body(), line => line.Length > 0);
        Assert.NotEmpty(document.Diagnostics);
    }

    [Fact]
    public void A_page_that_is_missing_is_named()
    {
        var content = Encoding.Latin1.GetString(new PdfFile().NewPage().Line(72, 72, "First").NewPage().Line(72, 72, "Second").ToBytes());
        var document = Reading.Of(Encoding.Latin1.GetBytes(content.Replace("/Count 2 /Kids [9 0 R 11 0 R]", "/Count 3 /Kids [9 0 R 11 0 R]", StringComparison.Ordinal)), "a.pdf");
        Assert.NotEqual(ReadingOutcome.Whole, document.Outcome);
        Assert.Contains(document.Diagnostics, d => d.Message.Contains("Page 3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_lost_to_damage_is_named()
    {
        var content = Encoding.Latin1.GetString(new PdfFile().NewPage().Line(72, 72, "First").NewPage().Line(72, 72, "Second").ToBytes());
        var document = Reading.Of(Encoding.Latin1.GetBytes(content.Replace("(Second) Tj", "<<<<<<<<<<<", StringComparison.Ordinal)), "a.pdf");
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.Equal(2, Assert.Single(document.Diagnostics).Page);
    }

    [Fact]
    public void Remarks_in_the_output_are_no_part_of_a_page()
    {
        var xml = new PopplerXml(new PdfInfo(), 1);
        xml.Read(new BoundedLines(new StringReader(" link to page 3  link to page 4 <page number=\"7\" height=\"100\" width=\"100\">\n</page>\n"), 10_000));
        Assert.Equal((7, 100), (Assert.Single(xml.Pages).Number, xml.Pages[0].Width));
    }

    [Fact]
    public void Without_Poppler_the_message_says_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", new PdfFile().NewPage().Line(72, 72, "Words").ToBytes());
        var document = PdfReader.Read(path, string.Empty, new ReadingOptions(), new PopplerEngine(folder.Path));
        Reading.AssertUnread(document, "apt-get install poppler-utils poppler-data");
    }

    [Theory]
    [InlineData("Syntax Error: Missing language pack for 'Adobe-GB1' mapping", true)]
    [InlineData("Syntax Warning: Mismatch between font type and embedded font file", false)]
    public void Chinese_that_could_not_be_decoded_is_told(string error, bool isTold)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        Program("pdfinfo", "exit 0");
        Program("pdftohtml", $"cat > /dev/null\necho \"{error}\" >&2\necho '<page number=\"1\" height=\"792\" width=\"612\">\n<text top=\"9\" left=\"9\" width=\"50\" height=\"9\" font=\"0\">Words</text>\n</page>'");
        var path = folder.Write("a.pdf", new PdfFile().NewPage().Chinese(72, 72, "甲方").ToBytes());
        var document = PdfReader.Read(path, string.Empty, new ReadingOptions(), new PopplerEngine(folder.Path));
        Assert.Equal(["Words"], document.Body());
        Assert.Equal(isTold, document.Diagnostics.Any(d => d.Message.Contains("apt-get install poppler-data", StringComparison.Ordinal)));
        Assert.Equal(isTold ? ReadingOutcome.Partial : ReadingOutcome.Whole, document.Outcome);

        void Program(string name, string commands)
        {
            var program = folder.Write(name, Encoding.UTF8.GetBytes($"#!/bin/sh\n{commands}\n"));
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Time_over_is_told_with_the_limit() => Reading.AssertUnread(
        Reading.Of(new PdfFile().NewPage().Line(72, 72, "Words").ToBytes(), "a.pdf", new ReadingOptions { ProgramTimeout = TimeSpan.FromTicks(1) }), "longer than");

    [Theory]
    [InlineData("<text top=\"nan\" left=\"1e999\" width=\"-5\" height=\"x\" font=\"9\">Wo\u0001rds</text>", "Words")]
    [InlineData("<text top=\"9\" left=\"9\" width=\"50\" height=\"9\" font=\"0\"><b>Wo<i>rds</b></i> &amp; &lt;&#65;&bogus;</text>", "Words & <A&bogus;")]
    [InlineData("<text top=\"9\" left=\"9\" width=\"50\" height=\"9\" font=\"0\">Wo\nrds</text>", "Wo rds")]
    [InlineData("<text top=\"9\" left=\"9\" width=\"50\" height=\"9\" font=\"0\">a < b > c</text>", "a < b > c")]
    public void Odd_output_is_read_line_by_line(string text, string words)
    {
        var xml = new PopplerXml(new PdfInfo(), 1);
        Assert.True(xml.Read(new BoundedLines(new StringReader($"<page number=\"1\" height=\"100\" width=\"100\">\n{text}\n</page>\n"), 10_000)));
        Assert.Equal(words, Assert.Single(Assert.Single(xml.Pages).Runs).Text);
    }

    [Fact]
    public void Output_over_the_limit_is_cut()
    {
        var xml = new PopplerXml(new PdfInfo(), 1);
        Assert.False(xml.Read(new BoundedLines(new StringReader(new string('x', 100_000)), 20_000)));
    }

    private static void AssertMended(byte[] bytes, params string[] words)
    {
        var document = Reading.Of(bytes, "a.pdf");
        Assert.Equal(words, document.Body());
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.Contains(document.Diagnostics, d => d.Descriptor.Id == "TX9004");
    }
}
