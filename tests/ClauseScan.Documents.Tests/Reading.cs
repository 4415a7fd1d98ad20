using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.Tests;

/// <summary>Reads bytes as a file, and asks things of what was read.</summary>
internal static class Reading
{
    public static SourceDocument Of(byte[] bytes, string name, ReadingOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        return DocumentReader.Read(folder.Write(name, bytes), options ?? new ReadingOptions());
    }

    /// <summary>The words of the body's blocks.</summary>
    public static string[] Body(this SourceDocument document) => document.Layer(TextLayer.Body);

    /// <summary>The words of a layer's blocks.</summary>
    public static string[] Layer(this SourceDocument document, TextLayer layer) =>
        [.. document.Text.Blocks.Where(b => b.Layer == layer).Select(b => document.Text[b.Span])];

    /// <summary>The span of some words.</summary>
    public static TextSpan SpanOf(this SourceDocument document, string words) =>
        new(document.Text.Content.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>Asserts that nothing was read and that one TX9004 says so with these words.</summary>
    public static void AssertUnread(SourceDocument document, string words)
    {
        Assert.Equal(ReadingOutcome.Unread, document.Outcome);
        Assert.Equal(0, document.Text.Length);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(ReadingRules.DamagedOrPartlyRead, diagnostic.Descriptor);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
    }
}
