using System.IO.Compression;

namespace ClauseScan.Documents.Pictures;

/// <summary>Unpacks bytes into a room of the size they should have, and says how many there were; damaged ones end early.</summary>
internal static class PackedBytes
{
    private const int ClearCode = 256, EndCode = 257, FirstCode = 258, MostCodes = 4096;

    public static int Inflate(ReadOnlyMemory<byte> data, Span<byte> room)
    {
        using var stream = new ZLibStream(new MemoryStream(data.ToArray(), writable: false), CompressionMode.Decompress);
        var count = 0;
        try
        {
            for (int length; count < room.Length && (length = stream.Read(room[count..])) > 0;)
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

    /// <summary>PackBits: a count and that many bytes, or a count and one byte to repeat.</summary>
    public static int UnpackBits(ReadOnlySpan<byte> data, Span<byte> room)
    {
        var count = 0;
        for (var at = 0; at < data.Length && count < room.Length;)
        {
            var head = (sbyte)data[at++];
            if (head >= 0)
            {
                var length = Math.Min(Math.Min(head + 1, data.Length - at), room.Length - count);
                data.Slice(at, length).CopyTo(room[count..]);
                (at, count) = (at + length, count + length);
            }
            else if (head != sbyte.MinValue && at < data.Length)
            {
                var length = Math.Min(1 - head, room.Length - count);
                room.Slice(count, length).Fill(data[at++]);
                count += length;
            }
        }

        return count;
    }

    /// <summary>LZW as TIFF has it: codes of nine to twelve bits, the first bit first, that grow one code early.</summary>
    public static int UnpackLzw(ReadOnlySpan<byte> data, Span<byte> room)
    {
        // Each code's bytes are a stretch of what was unpacked before.
        var starts = new int[MostCodes];
        var lengths = new int[MostCodes];
        int next = FirstCode, width = 9, count = 0, before = -1, bits = 0, held = 0;
        foreach (var value in data)
        {
            (bits, held) = ((bits << 8) | value, held + 8);
            if (held < width)
            {
                continue;
            }

            held -= width;
            var code = (bits >> held) & ((1 << width) - 1);
            bits &= (1 << held) - 1;
            if (code == ClearCode)
            {
                (next, width, before) = (FirstCode, 9, -1);
                continue;
            }

            if (code == EndCode || count == room.Length || code > next || (code > EndCode && before < 0))
            {
                break;
            }

            // What the code before stood for and the first byte of this one make a new code.
            var (start, length) = (count, 1);
            if (before >= 0 && next < MostCodes)
            {
                (starts[next], lengths[next]) = (count - before, before + 1);
                next++;
            }

            if (code < ClearCode)
            {
                room[count++] = (byte)code;
            }
            else
            {
                length = Math.Min(lengths[code], room.Length - count);
                for (var i = 0; i < length; i++)
                {
                    room[count++] = room[starts[code] + i];
                }
            }

            before = count - start;
            width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
        }

        return count;
    }
}
