using System.IO.Compression;
using System.Text;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class ColourProfilesTests
{
    private static readonly byte[] Profile = [.. new byte[36], .. "acsp"u8, .. Enumerable.Range(0, 200).Select(i => (byte)(i * 7))];

    [Fact]
    public void A_deflated_profile_becomes_an_empty_stream_and_no_byte_moves()
    {
        var file = Object("/N 3 /Filter /FlateDecode", Deflate(Profile));
        var emptied = file.ToArray();
        Assert.Equal(1, ColourProfiles.Empty(emptied));
        Assert.Equal(file.Length, emptied.Length);
        Assert.Empty(Inflate(emptied));
    }

    [Fact]
    public void A_plain_profile_loses_its_signature()
    {
        var file = Object("/N 1", Profile);
        Assert.Equal(1, ColourProfiles.Empty(file));
        Assert.Equal(-1, file.AsSpan().IndexOf("acsp"u8));
    }

    [Theory]
    [InlineData("/N 3 /Filter /FlateDecode")]
    [InlineData("/Type /ObjStm /N 3 /Filter /FlateDecode")]
    public void Other_streams_stay(string dictionary)
    {
        var file = Object(dictionary, Deflate(Encoding.ASCII.GetBytes("BT (acsp, words of the agreement that are no profile) Tj ET")));
        Assert.Equal(0, ColourProfiles.Empty(file.ToArray()));
    }

    [Fact]
    public void A_profile_that_is_not_to_be_told_stays()
    {
        // Data that are encrypted, or cut short.
        var file = Object("/N 3 /Filter /FlateDecode", Deflate(Profile)[..20]);
        var emptied = file.ToArray();
        Assert.Equal(0, ColourProfiles.Empty(emptied));
        Assert.Equal(file, emptied);
    }

    [Fact]
    public void A_file_with_a_profile_is_read_as_one_without()
    {
        var pdf = new PdfFile { OutputProfile = Profile }.NewPage().Line(72, 72, "Licensee assigns it.");
        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(["Licensee assigns it."], document.Body());
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.Empty(document.Diagnostics);
    }

    private static byte[] Object(string dictionary, byte[] data) =>
        [.. Encoding.ASCII.GetBytes($"%PDF-1.7\n5 0 obj\n<< {dictionary} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream\nendobj\n"u8];

    private static byte[] Deflate(byte[] data)
    {
        var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionMode.Compress))
        {
            stream.Write(data);
        }

        return deflated.ToArray();
    }

    private static byte[] Inflate(byte[] file)
    {
        var start = file.AsSpan().IndexOf("\nstream\n"u8) + "\nstream\n"u8.Length;
        var data = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        stream.CopyTo(data);
        return data.ToArray();
    }
}
