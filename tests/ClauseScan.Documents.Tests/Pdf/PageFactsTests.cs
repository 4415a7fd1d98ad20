using System.IO.Compression;
using System.Text;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class PageFactsTests
{
    [Theory]
    [InlineData("/MediaBox [0 0 612 792]", false)]
    [InlineData("/MediaBox [0 0 612 792] /CropBox [0 0 612 792] /MediaBox[0 0 612 792]", false)]
    [InlineData("/MediaBox [0 0 612 792] /CropBox [50 50 500 700]", true)]
    [InlineData("/MediaBox [0 0 612 792] /CropBox 7 0 R", true)]
    public void A_page_may_be_cropped_where_its_boxes_differ(string objects, bool mayCrop)
    {
        Assert.Equal(mayCrop, new PageFacts(Encoding.ASCII.GetBytes(objects)).MayCrop);
        Assert.Equal(mayCrop, new PageFacts(Packed(objects)).MayCrop);
    }

    [Fact]
    public void Objects_that_cannot_be_unpacked_may_crop() => Assert.True(new PageFacts("1 0 obj << /Type /ObjStm >>\nstream\nencrypted"u8.ToArray()).MayCrop);

    [Fact]
    public void The_largest_count_is_found_in_the_clear_and_packed()
    {
        Assert.Equal(12, new PageFacts("/Count 3 /Count 12 /Count -5 /Count x"u8.ToArray()).LargestCount);
        Assert.Equal(12, new PageFacts(Packed("/Count 3 /Count 12")).LargestCount);
        Assert.Equal(0, new PageFacts("%PDF-1.7"u8.ToArray()).LargestCount);
    }

    private static byte[] Packed(string objects)
    {
        var file = new MemoryStream();
        file.Write("1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\r\nstream\r\n"u8);
        using (var stream = new ZLibStream(file, CompressionMode.Compress, leaveOpen: true))
        {
            stream.Write(Encoding.ASCII.GetBytes(objects));
        }

        return file.ToArray();
    }
}
