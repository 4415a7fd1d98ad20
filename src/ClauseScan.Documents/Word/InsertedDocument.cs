using ClauseScan.Diagnostics;
using ClauseScan.Documents.PlainText;
using ClauseScan.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Word;

/// <summary>A document of another format that a Word document holds as a part and shows in its body.</summary>
internal static class InsertedDocument
{
    private const int MostNested = 3;
    private const int MaximumSize = 64 << 20;

    /// <summary>The paragraphs of the part, or null where it is of a format that is not read.</summary>
    internal static List<string>? ParagraphsOf(OpenXmlPart part, ReadingSession session)
    {
        var kind = part.ContentType.ToLowerInvariant();
        if (kind.Contains("html", StringComparison.Ordinal))
        {
            return TextOf(part) is { } page ? HtmlText.ParagraphsOf(page) : null;
        }

        if (kind.StartsWith("text/plain", StringComparison.Ordinal))
        {
            return TextOf(part) is { } text ? [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : null;
        }

        return kind.Contains("wordprocessingml", StringComparison.Ordinal) || kind.Contains("word.document.macroenabled", StringComparison.Ordinal)
            ? WordParagraphs(part, session)
            : null;
    }

    private static string? TextOf(OpenXmlPart part) => BytesOf(part) is { } bytes ? TextDecoder.Decode(bytes).Text : null;

    private static List<string>? WordParagraphs(OpenXmlPart part, ReadingSession session)
    {
        if (session.Nesting >= MostNested || !session.Budget.SpendDocument() || BytesOf(part) is not { } bytes)
        {
            return null;
        }

        var document = WordReader.Read("", "", new MemoryStream(bytes), session.Options, session);
        foreach (var diagnostic in document.Diagnostics)
        {
            if (diagnostic.Descriptor == ReadingRules.DamagedOrPartlyRead && document.Outcome != ReadingOutcome.Unread)
            {
                session.Lose(diagnostic.Message);
            }
        }

        return document.Outcome == ReadingOutcome.Unread
            ? null
            : [.. document.Text.Blocks.Where(b => b.Layer is not (TextLayer.Header or TextLayer.Footer)).Select(b => document.Text[b.Span])];
    }

    private static byte[]? BytesOf(OpenXmlPart part)
    {
        try
        {
            using var stream = new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), MaximumSize);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception fault) when (fault is ReadingLimitException or IOException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
