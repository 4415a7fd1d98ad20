using System.Buffers.Binary;

namespace ClauseScan.Documents.Scans;

/// <summary>Several parts of a picture as the pages of one TIFF file, so that one run of a program reads them all.</summary>
internal static class TiffPages
{
    private const int Short = 3;
    private const int Long = 4;

    public static byte[] Of(GrayImage image, IReadOnlyList<PixelBox> parts)
    {
        using var file = new MemoryStream();
        file.Write("II*\0\0\0\0\0"u8);
        var link = 4L;
        Span<byte> entry = stackalloc byte[12];
        foreach (var part in parts)
        {
            var data = file.Position;
            file.Write(image.Crop(part).Pixels);
            file.SetLength(file.Position += file.Position & 1);
            var directory = file.Position;
            file.Position = link;
            Write(file, entry[..4], (uint)directory);
            file.Position = directory;
            (ushort Tag, ushort Type, uint Value)[] tags =
            [
                (256, Short, (uint)part.Width), (257, Short, (uint)part.Height), (258, Short, 8), (259, Short, 1), (262, Short, 1),
                (273, Long, (uint)data), (277, Short, 1), (278, Short, (uint)part.Height), (279, Long, (uint)(part.Width * part.Height)),
            ];
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)tags.Length);
            file.Write(entry[..2]);
            foreach (var (tag, type, value) in tags)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], type);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], value);
                file.Write(entry);
            }

            link = file.Position;
            Write(file, entry[..4], 0);
        }

        return file.ToArray();
    }

    private static void Write(MemoryStream file, Span<byte> buffer, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(buffer, value);
        file.Write(buffer);
    }
}
