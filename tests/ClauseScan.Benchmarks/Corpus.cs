using System.Collections.Immutable;
using ClauseScan.Documents;

namespace ClauseScan.Benchmarks;

/// <summary>The sample agreements.</summary>
/// <param name="PdfFiles">Those in PDF.</param>
/// <param name="WordFiles">Those in DOCX.</param>
/// <param name="LongAgreement">The DOCX of about twenty pages.</param>
internal sealed record Corpus(ImmutableArray<string> PdfFiles, ImmutableArray<string> WordFiles, string LongAgreement)
{
    /// <summary>The agreements below the repository's root.</summary>
    public static Corpus In(string root)
    {
        var files = DocumentReader.FilesOf(Path.Combine(root, "corpus"));
        return new Corpus(
            [.. files.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal))],
            [.. files.Where(f => f.EndsWith(".docx", StringComparison.Ordinal))],
            files.First(f => f.EndsWith("vanadium-process-licence-long.docx", StringComparison.Ordinal)));
    }

    /// <summary>A file as read; fails where it was not read whole, for then there is nothing to measure.</summary>
    public static SourceDocument Read(string file)
    {
        var document = DocumentReader.Read(file, new ReadingOptions());
        return document.Outcome == ReadingOutcome.Whole
            ? document
            : throw new InvalidOperationException($"{Path.GetFileName(file)} was not read whole.");
    }
}
