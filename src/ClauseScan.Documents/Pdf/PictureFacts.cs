namespace ClauseScan.Documents.Pdf;

/// <summary>Tells at a glance of a PDF file in memory that it holds no pictures, which saves listing them.</summary>
internal static class PictureFacts
{
    /// <summary>Whether the file may hold pictures, as objects of their own or within the content of pages.</summary>
    public static bool MayHold(byte[] file) =>
        // A picture is a stream, whose dictionary is never packed nor encrypted.
        file.AsSpan().IndexOf("/Image"u8) >= 0 || PageContent.May(file, HoldsPicture);

    /// <summary>Whether the content holds the operator that begins a picture.</summary>
    private static bool HoldsPicture(ReadOnlySpan<byte> content) =>
        PageContent.Holds(content, "BI"u8, static (_, after) => after.IsEmpty || after[0] is <= (byte)' ' or (byte)'/');
}
