using System.Collections.Immutable;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>One paragraph or table row of an agreement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The list level of a clause from 1; else 0.</param>
/// <param name="Number">The number of a clause as computed; else empty.</param>
/// <param name="Part">How many times the numbers have started again before it: 0 in the body, 1 in the first schedule that has numbers.</param>
/// <param name="Cells">The cells of a table row; one cell for a paragraph, none for a page break.</param>
internal sealed record MarkedBlock(
    MarkedBlockKind Kind,
    int Level,
    string Number,
    int Part,
    ImmutableArray<ImmutableArray<Piece>> Cells)
{
    /// <summary>The words that a page shows in final wording, numbers excluded.</summary>
    public string ShownText => string.Concat(Cells.SelectMany(c => c).Where(p => p.IsShown).Select(p => p.Text));
}
