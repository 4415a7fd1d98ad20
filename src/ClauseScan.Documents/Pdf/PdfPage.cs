using System.Collections.Immutable;
using ClauseScan.Documents.Scans;

namespace ClauseScan.Documents.Pdf;

/// <summary>A page as displayed.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">The displayed width in points.</param>
/// <param name="Height">The displayed height in points.</param>
/// <param name="Runs">The runs of text, in the order of the page's content.</param>
internal sealed record PdfPage(int Number, double Width, double Height, ImmutableArray<PdfRun> Runs)
{
    /// <summary>What the page shows besides text, as far as the engine looked: it looks where there is little or no text.</summary>
    public PagePicture Picture { get; init; }

    /// <summary>Whether runs outside the displayed page were left out.</summary>
    public bool HasTextOutside { get; init; }

    /// <summary>What became of the recognition of text in the page's picture; null where none was tried.</summary>
    public PageRecognition? Recognition { get; init; }
}
