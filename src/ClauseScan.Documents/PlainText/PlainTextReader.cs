using System.Collections.Immutable;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.PlainText;

/// <summary>Reads plain text. The canonical text is the file's own but for line endings, which are folded into line feeds, and a byte order mark.</summary>
internal static class PlainTextReader
{
    public static SourceDocument Read(string path, string sha256, Stream stream)
    {
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var decoded = TextDecoder.Decode(bytes.AsSpan(0, length));
        if (decoded.Text is null)
        {
            return Unread.Because(path, sha256, decoded.Problem!);
        }

        var content = decoded.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var blocks = TextLines.BlocksOf(content);
        if (blocks.IsEmpty)
        {
            return Unread.Because(path, sha256, "The file holds nothing but white space: fetch the original again.");
        }

        ImmutableArray<Diagnostic> diagnostics = decoded.Problem is null ? [] : [Unread.Report(decoded.Problem)];
        var outcome = diagnostics.IsEmpty ? ReadingOutcome.Whole : ReadingOutcome.Partial;
        return new SourceDocument(path, sha256, new SourceText(content, blocks), DocumentMap.Empty, outcome, diagnostics);
    }
}
