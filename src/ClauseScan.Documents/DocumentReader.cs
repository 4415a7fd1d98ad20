namespace ClauseScan.Documents;

/// <summary>Reads a file of any supported format.</summary>
public static class DocumentReader
{
    /// <summary>
    /// The file as read. Never throws for what a file or its path may be: what could not be read is told by
    /// <see cref="SourceDocument.Outcome"/> and its diagnostics.
    /// </summary>
    public static SourceDocument Read(string path, ReadingOptions options) => throw new NotSupportedException(path + options);
}
