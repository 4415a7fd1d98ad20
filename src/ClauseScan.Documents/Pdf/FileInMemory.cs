namespace ClauseScan.Documents.Pdf;

/// <summary>The bytes of a file that is not too large to be held.</summary>
internal static class FileInMemory
{
    private const long Largest = 64L << 20;

    /// <summary>The bytes; null for a file too large to be held in memory, or one that cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">The most bytes to hold.</param>
    public static byte[]? Of(string path, long largest = Largest)
    {
        try
        {
            return new FileInfo(path).Length > largest ? null : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
