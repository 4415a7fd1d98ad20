namespace ClauseScan.Documents.Scans;

/// <summary>Looks through the bytes of a PDF file for the mark of a picture, which stands in no compressed part; it takes far less than to list them.</summary>
internal static class PictureMark
{
    private const int BufferSize = 1 << 18;

    /// <summary>Whether the mark occurs.</summary>
    public static bool Occurs(string path)
    {
        var mark = "/Image"u8;
        var buffer = new byte[BufferSize];
        try
        {
            using var file = File.OpenRead(path);
            int kept = 0, length;
            while ((length = file.Read(buffer, kept, buffer.Length - kept)) > 0)
            {
                for (var rest = buffer.AsSpan(0, kept + length); rest.IndexOf(mark) is var at and >= 0; rest = rest[(at + 1)..])
                {
                    // "/ImageB" and "/ImageC" name kinds of content, not pictures.
                    if (at + mark.Length >= rest.Length || !char.IsAsciiLetterOrDigit((char)rest[at + mark.Length]))
                    {
                        return true;
                    }
                }

                var end = kept + length;
                kept = Math.Min(mark.Length, end);
                buffer.AsSpan(end - kept, kept).CopyTo(buffer);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads the file itself says so.
        }

        return false;
    }
}
