namespace ClauseScan.Documents.Pdf;

/// <summary>The instructions that draw the pages of a PDF file in memory.</summary>
internal static class PageContent
{
    private const int Longest = 1 << 20;

    /// <summary>Whether some content meets a condition; where it cannot be read, it may.</summary>
    public static bool May(byte[] file, Func<ReadOnlySpan<byte>, bool> meets)
    {
        if (file.AsSpan().IndexOf("/Encrypt"u8) >= 0)
        {
            return true;
        }

        byte[]? room = null;
        for (var streams = new PdfStreams(file); streams.MoveNext();)
        {
            var dictionary = streams.Dictionary;
            if (IsOther(dictionary))
            {
                continue;
            }

            if (dictionary.IndexOf("/Filter"u8) < 0)
            {
                var data = file.AsSpan(streams.Start);
                var end = data.IndexOf("endstream"u8);
                if (meets(end < 0 ? data : data[..end]))
                {
                    return true;
                }

                continue;
            }

            room ??= new byte[Longest];
            var length = streams.Inflate(room);
            if (length == 0 || length == room.Length || meets(room.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the content holds an operator, which white space parts from what is before it.</summary>
    /// <param name="content">The content.</param>
    /// <param name="name">The operator's name.</param>
    /// <param name="fits">Whether what stands before and after it is right.</param>
    public static bool Holds(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name, Func<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool> fits)
    {
        var rest = content;
        while (rest.IndexOf(name) is var found and >= 0)
        {
            var start = content.Length - rest.Length + found;
            rest = rest[(found + name.Length)..];
            if ((start == 0 || content[start - 1] <= (byte)' ') && fits(content[..start], rest))
            {
                return true;
            }
        }

        return false;
    }

    // Fonts, pictures, colour profiles (which name their number of components, /N), packed objects, cross-references, character maps.
    private static bool IsOther(ReadOnlySpan<byte> dictionary) =>
        dictionary.IndexOf("/Length1"u8) >= 0 || dictionary.IndexOf("/Subtype"u8) >= 0 && dictionary.IndexOf("/Form"u8) < 0
        || dictionary.IndexOf("/N "u8) >= 0 || dictionary.IndexOf("/ObjStm"u8) >= 0 || dictionary.IndexOf("/XRef"u8) >= 0 || dictionary.IndexOf("/CMapName"u8) >= 0;
}
