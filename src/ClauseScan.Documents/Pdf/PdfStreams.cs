using System.IO.Compression;

namespace ClauseScan.Documents.Pdf;

/// <summary>Goes through the streams of a PDF file in memory by their mark, whether its table of objects is sound or not.</summary>
internal sealed class PdfStreams(byte[] file)
{
    private const int LongestDictionary = 1024;

    private int _mark;

    /// <summary>Where the data of the current stream begin.</summary>
    public int Start { get; private set; }

    /// <summary>The current stream's dictionary, as far as it is not unusually long.</summary>
    public ReadOnlySpan<byte> Dictionary
    {
        get
        {
            var before = file.AsSpan(Math.Max(0, _mark - LongestDictionary).._mark);
            return before[Math.Max(0, before.LastIndexOf(" obj"u8))..];
        }
    }

    /// <summary>Goes on to the next stream.</summary>
    public bool MoveNext()
    {
        while (file.AsSpan(Start).IndexOf("stream"u8) is var found and >= 0)
        {
            _mark = Start + found;
            Start = _mark + "stream"u8.Length;
            var rest = file.AsSpan(Start);
            var lineEnd = rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) ? 1 : 0;
            Start += lineEnd;
            if (lineEnd > 0 && !file.AsSpan(0, _mark).EndsWith("end"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inflates the beginning of the current stream, as much as there is room for, and returns how much there was.</summary>
    public int Inflate(Span<byte> room)
    {
        // The two bytes with which a deflated stream begins save the work for nearly all others.
        if (file.Length - Start < 8 || (file[Start] & 0x0F) != 8 || ((file[Start] << 8) | file[Start + 1]) % 31 != 0)
        {
            return 0;
        }

        using var stream = new ZLibStream(new MemoryStream(file, Start, file.Length - Start, writable: false), CompressionMode.Decompress);
        try
        {
            return stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
