using System.Buffers.Binary;
using System.IO.Compression;

namespace ClauseScan.Documents.Pictures;

/// <summary>Reads a PNG file. Its dots stay as they are stored, but for those that can be seen through or are interlaced.</summary>
internal static class PngFile
{
    private const int MostDecodedDots = 40_000_000;
    private const double MetresToInch = 0.0254;

    public static PictureFile Read(byte[] file)
    {
        if (file.Length < 33 || !file.AsSpan(12).StartsWith("IHDR"u8))
        {
            return PictureFile.Lost;
        }

        var head = file.AsSpan(16);
        var dots = new PngDots(
            BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]), head[8], head[9], IsInterlaced: head[12] != 0);
        if (!dots.CanBe)
        {
            return PictureFile.Lost;
        }

        var palette = "<>";
        double resolution = 0;
        using var packed = new MemoryStream();
        for (var at = 33; at + 12 <= file.Length;)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)), (uint)(file.Length - at - 8));
            var name = file.AsSpan(at + 4, 4);
            var chunk = file.AsSpan(at + 8, (int)length);
            if (name.SequenceEqual("IDAT"u8))
            {
                packed.Write(chunk);
            }
            else if (name.SequenceEqual("PLTE"u8))
            {
                palette = $"<{Convert.ToHexString(chunk[..Math.Min(chunk.Length, 768)])}>";
            }
            else if (name.SequenceEqual("pHYs"u8) && chunk.Length >= 9 && chunk[8] == 1)
            {
                resolution = BinaryPrimitives.ReadUInt32BigEndian(chunk) * MetresToInch;
            }

            at += (int)length + 12;
        }

        var data = packed.ToArray();
        if (!dots.IsPlain && (long)dots.Width * dots.Height > MostDecodedDots)
        {
            return PictureFile.NotRead("of very many dots that can be seen through or are interlaced");
        }

        return new PictureFile([new PicturePage(dots.Width, dots.Height, () => Rows(dots, palette, data)) { StatedResolution = resolution }]);
    }

    private static PictureRows Rows(PngDots dots, string palette, byte[] data)
    {
        using var inflated = new ZLibStream(new MemoryStream(data, writable: false), CompressionMode.Decompress);
        if (dots.IsPlain)
        {
            return new PictureRows([new PictureStrip(0, dots.Height, dots.Form(palette), data)], Count(inflated) >= dots.Length);
        }

        var (rows, isWhole) = dots.Decode(inflated);
        return new PictureRows([new PictureStrip(0, dots.Height, dots.DecodedForm(palette), rows)], isWhole);
    }

    /// <summary>How many bytes come out before the end or the first fault.</summary>
    private static long Count(Stream inflated)
    {
        var buffer = new byte[1 << 16];
        long count = 0;
        try
        {
            for (int length; (length = inflated.Read(buffer)) > 0;)
            {
                count += length;
            }
        }
        catch (InvalidDataException)
        {
            // What came before the fault counts.
        }

        return count;
    }
}
