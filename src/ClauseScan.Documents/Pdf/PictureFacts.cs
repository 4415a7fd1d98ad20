namespace ClauseScan.Documents.Pdf;

/// <summary>Tells at a glance of a PDF file in memory that it holds no pictures, which saves listing them.</summary>
internal static class PictureFacts
{
    private const int LongestContent = 1 << 20;

    /// <summary>Whether the file may hold pictures, as objects of their own or within the content of pages.</summary>
    public static bool MayHold(byte[] file)
    {
        // A picture is a stream, whose dictionary is never packed nor encrypted.
        if (file.AsSpan().IndexOf("/Image"u8) >= 0 || file.AsSpan().IndexOf("/Encrypt"u8) >= 0)
        {
            return true;
        }

        byte[]? room = null;
        for (var streams = new PdfStreams(file); streams.MoveNext();)
        {
            var dictionary = streams.Dictionary;
            if (IsNoContent(dictionary))
            {
                continue;
            }

            if (dictionary.IndexOf("/Filter"u8) < 0)
            {
                var data = file.AsSpan(streams.Start);
                var end = data.IndexOf("endstream"u8);
                if (HoldsPicture(end < 0 ? data : data[..end]))
                {
                    return true;
                }

                continue;
            }

            room ??= new byte[LongestContent];
            var length = streams.Inflate(room);
            if (length == 0 || length == room.Length || HoldsPicture(room.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoContent(ReadOnlySpan<byte> dictionary) =>
        dictionary.IndexOf("/Length1"u8) >= 0 || dictionary.IndexOf("/Subtype"u8) >= 0 && dictionary.IndexOf("/Form"u8) < 0
        || dictionary.IndexOf("/ObjStm"u8) >= 0 || dictionary.IndexOf("/XRef"u8) >= 0 || dictionary.IndexOf("/CMapName"u8) >= 0;

    /// <summary>Whether the content holds the operator that begins a picture.</summary>
    private static bool HoldsPicture(ReadOnlySpan<byte> content)
    {
        while (content.IndexOf("BI"u8) is var found and >= 0)
        {
            if ((found == 0 || content[found - 1] <= (byte)' ') && (found + 2 == content.Length || content[found + 2] is <= (byte)' ' or (byte)'/'))
            {
                return true;
            }

            content = content[(found + 2)..];
        }

        return false;
    }
}
