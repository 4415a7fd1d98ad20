using ClauseScan.Diagnostics;

namespace ClauseScan.Documents.Word;

/// <summary>Reads Word documents (.docx, .docm).</summary>
internal static class WordReader
{
    /// <summary>The document as read from its package.</summary>
    internal static SourceDocument Read(string path, string sha256, Stream stream, ReadingOptions options) =>
        Unread.Document(path, sha256, new Diagnostic(ReadingRules.DamagedOrPartlyRead, default, "This build does not read Word files."));
}
