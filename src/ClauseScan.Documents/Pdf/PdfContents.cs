using System.Collections.Immutable;

namespace ClauseScan.Documents.Pdf;

/// <summary>The pages that an engine could take out of a file.</summary>
/// <param name="PageCount">How many pages the file says it has, or as many as were seen.</param>
/// <param name="Pages">The pages, by number; those that could not be read are missing.</param>
internal sealed record PdfContents(int PageCount, ImmutableArray<PdfPage> Pages)
{
    /// <summary>Sentences that say why pages are missing or text may be.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>Whether the engine came upon faults in the file, so that a page that shows nothing may be a page lost.</summary>
    public bool HasFaults { get; init; }

    /// <summary>Nothing but the reason why.</summary>
    public static PdfContents Failure(string problem) => new(0, []) { Problems = [problem] };
}
