using System.Buffers.Binary;
using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>A zip file whose entries are stored, not compressed, and bear one fixed date: the same bytes on every machine.</summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort FirstOfJanuary1980 = 0x0021;

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        ushort count = 0;
        foreach (var (name, content) in entries)
        {
            var offset = (uint)file.Position;
            var nameBytes = Encoding.UTF8.GetBytes(name);
            var common = Common(content, nameBytes.Length);
            Write32(file, 0x04034b50);
            file.Write(common);
            file.Write(nameBytes);
            file.Write(content);
            Write32(directory, 0x02014b50);
            Write16(directory, Version);
            directory.Write(common);
            directory.Write(new byte[10]);
            Write32(directory, offset);
            directory.Write(nameBytes);
            count++;
        }

        var start = (uint)file.Position;
        directory.WriteTo(file);
        Write32(file, 0x06054b50);
        Write32(file, 0);
        Write16(file, count);
        Write16(file, count);
        Write32(file, (uint)directory.Length);
        Write32(file, start);
        Write16(file, 0);
        return file.ToArray();
    }

    private static byte[] Common(byte[] content, int nameLength)
    {
        using var header = new MemoryStream();
        Write16(header, Version);
        Write16(header, Utf8Names);
        Write16(header, 0);
        Write16(header, 0);
        Write16(header, FirstOfJanuary1980);
        Write32(header, Crc32(content));
        Write32(header, (uint)content.Length);
        Write32(header, (uint)content.Length);
        Write16(header, (ushort)nameLength);
        Write16(header, 0);
        return header.ToArray();
    }

    private static uint Crc32(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    private static void Write16(MemoryStream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Write32(MemoryStream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
