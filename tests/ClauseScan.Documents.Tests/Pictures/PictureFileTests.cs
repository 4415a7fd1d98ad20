using System.IO.Compression;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Pictures;
using ClauseScan.Documents.Scans;

namespace ClauseScan.Documents.Tests.Pictures;

public sealed class PictureFileTests
{
    private static readonly byte[] Unpacked = PictureSample.Of(PictureSample.Printed, 60, "-tiff", "-tiffcompression", "none");

    [Theory]
    [InlineData("lzw")]
    [InlineData("packbits")]
    [InlineData("deflate")]
    public void Packed_rows_are_those_that_were_packed(string packing)
    {
        var packed = Rows(PictureSample.Of(PictureSample.Printed, 60, "-tiff", "-tiffcompression", packing));
        Assert.True(packed.IsWhole);
        Assert.Equal(Assert.Single(Rows(Unpacked).Strips).Data.ToArray(), Assert.Single(packed.Strips).Data.ToArray());
    }

    [Fact]
    public void Rows_packed_by_a_camera_stay_packed() =>
        Assert.All(Rows(PictureSample.Of(PictureSample.Printed, 60, "-tiff", "-tiffcompression", "jpeg")).Strips, s => Assert.Contains("/DCTDecode", s.Form, StringComparison.Ordinal));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    public void Rows_packed_by_a_fax_are_drawn_as_they_are_meant(int meaning, int fillOrder)
    {
        // Group 4: in the first row eight white and eight black dots, in fifteen more the same as above.
        byte[] rows = [0x33, 0x17, 0xFF, 0xFF, 0xFF, 0xF0];
        byte[] stored = fillOrder == 1 ? rows : [0xCC, 0xE8, 0xFF, 0xFF, 0xFF, 0x0F];
        var drawn = PageImage.Parse(Draw(Tiff(stored, (256, 16), (257, 16), (259, 4), (262, meaning), (266, fillOrder), (273, 8), (278, 16), (279, stored.Length), (282, 0))))!.Ink;
        var (left, right) = (drawn[drawn.Width / 4, drawn.Height / 2], drawn[drawn.Width * 3 / 4, drawn.Height / 2]);
        Assert.Equal(meaning == 0 ? (255, 0) : (0, 255), (left, right));
    }

    [Fact]
    public void Rows_that_are_missing_are_noticed() => Assert.False(Rows(Unpacked.AsSpan(0, Unpacked.Length / 2).ToArray(), Unpacked).IsWhole);

    [Fact]
    public void The_size_of_the_sheet_follows_from_the_resolution_stated()
    {
        var page = Assert.Single(PictureFile.Of(PictureSample.Of(PictureSample.Printed, 60, "-png")).Pages);
        Assert.Equal((510, 660), (page.Width, page.Height));
        Assert.InRange(page.PointsAcross, 611, 613);
        Assert.InRange(page.PointsDown, 791, 793);
    }

    [Fact]
    public void A_picture_that_states_no_resolution_is_taken_for_one_of_a_sheet() =>
        Assert.InRange(new PicturePage(3000, 4000, () => new PictureRows([], true)).PointsDown, 840, 845);

    [Theory]
    [InlineData(1, 400)]
    [InlineData(6, 300)]
    public void A_photograph_taken_sideways_is_as_wide_as_it_is_high(byte orientation, int width)
    {
        var page = new PicturePage(400, 300, () => new PictureRows([], true)) { StatedResolution = 72, Orientation = orientation };
        Assert.Equal(width, page.PointsAcross);
    }

    [Fact]
    public void What_can_be_seen_through_lies_on_white_paper()
    {
        // Filter 0: black, half seen through; nothing at all.
        var rows = new PngDots(2, 1, 8, 6, IsInterlaced: false).Decode(Deflated(0, 0, 0, 0, 128, 9, 9, 9, 0)).Rows;
        Assert.Equal([127, 127, 127, 255, 255, 255], rows);
    }

    [Fact]
    public void Interlaced_dots_come_to_their_places()
    {
        // Of two by two dots the first pass has one, the sixth the right, the seventh the lower two.
        var (rows, isWhole) = new PngDots(2, 2, 8, 0, IsInterlaced: true).Decode(Deflated(0, 10, 0, 20, 1, 30, 10));
        Assert.True(isWhole);
        Assert.Equal([10, 20, 30, 40], rows);
    }

    [Fact]
    public void Dots_that_are_missing_are_white_and_noticed()
    {
        var (rows, isWhole) = new PngDots(2, 2, 8, 4, IsInterlaced: false).Decode(Deflated(0, 10, 255, 20, 255));
        Assert.False(isWhole);
        Assert.Equal([10, 20, 255, 255], rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MM\0*\0\0\0\u0008")]
    [InlineData("II*\0\u0008\0\0\0\u0001\0\0\u0001\u0003\0\u0001\0\0\0\0\0\0\0\u0008\0\0\0")]
    [InlineData("\u0089PNG")]
    [InlineData("\u00FF\u00D8\u00FF\u00C0\0\u0002\u00FF\u00DA\0\u0002")]
    public void Files_without_a_picture_are_lost(string content) =>
        Assert.Equal(PictureFile.Lost, PictureFile.Of(System.Text.Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("-png")]
    [InlineData("-jpeg")]
    [InlineData("-tiff", "-tiffcompression", "lzw")]
    [InlineData("-tiff", "-tiffcompression", "packbits")]
    [InlineData("-tiff", "-tiffcompression", "jpeg")]
    public void Damaged_files_end_nothing(params string[] form)
    {
        var file = PictureSample.Of(PictureSample.Printed, 12, form);
        var random = 4711u;
        for (var i = 0; i < 3000; i++)
        {
            var damaged = file[..(i % 3 == 0 ? (int)(Next() % file.Length) : file.Length)];
            for (var j = 0; j < 3 && damaged.Length > 0; j++)
            {
                // The head and, of TIFF files, the end say how the picture is stored.
                var place = Next() % Math.Min(damaged.Length, 200);
                damaged[j == 0 && damaged.Length > 400 ? damaged.Length - 1 - place : place] = (byte)Next();
            }

            foreach (var page in PictureFile.Of(damaged).Pages.Take(3))
            {
                Assert.NotEmpty(page.ToPdf());
            }
        }

        uint Next() => (random = (random * 1664525) + 1013904223) >> 8;
    }

    private static byte[] Draw(byte[] file) =>
        PagePainter.Of(Environment.GetEnvironmentVariable("PATH"), PictureFile.Of(file))!.Draw(1, 72, TimeSpan.FromSeconds(20), "-gray")!;

    /// <summary>A file of some bytes and a directory of numbers under their tags.</summary>
    private static byte[] Tiff(byte[] data, params (int Tag, int Number)[] entries)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("II*\0"u8);
        writer.Write(8 + data.Length);
        writer.Write(data);
        writer.Write((short)entries.Length);
        foreach (var (tag, number) in entries)
        {
            writer.Write((short)tag);
            writer.Write((short)4);
            writer.Write(1);
            writer.Write(number);
        }

        writer.Write(0);
        return file.ToArray();
    }

    private static PictureRows Rows(byte[] file) => Assert.Single(PictureFile.Of(file).Pages).Rows();

    /// <summary>The rows of a file whose directory, at its end, is whole and whose rows are not.</summary>
    private static PictureRows Rows(byte[] head, byte[] file)
    {
        var damaged = file.ToArray();
        return head.Length < file.Length && TiffDirectory.First(damaged) is { } directory ? new TiffRows(damaged[..head.Length], directory).Take() : Rows(damaged);
    }

    private static ZLibStream Deflated(params byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        packed.Position = 0;
        return new ZLibStream(packed, CompressionMode.Decompress);
    }
}
