using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents;

/// <summary>Documents of which nothing could be read.</summary>
internal static class Unread
{
    private static readonly SourceText NoText = new(string.Empty, []);

    /// <summary>A document without text whose one diagnostic (TX9004) says why.</summary>
    public static SourceDocument Because(string path, string sha256, string message) =>
        Document(path, sha256, Report(message));

    /// <summary>A document without text and the diagnostics that say why.</summary>
    public static SourceDocument Document(string path, string sha256, params ReadOnlySpan<Diagnostic> diagnostics) =>
        new(path, sha256, NoText, DocumentMap.Empty, ReadingOutcome.Unread, [.. diagnostics]);

    /// <summary>A diagnostic TX9004 of the whole file.</summary>
    public static Diagnostic Report(string message) =>
        new(ReadingRules.DamagedOrPartlyRead, default, message) { Rank = 100 };
}
