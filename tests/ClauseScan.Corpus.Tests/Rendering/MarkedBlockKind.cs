namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>What a line of the markup becomes.</summary>
internal enum MarkedBlockKind
{
    Body,
    Title,
    Subheading,
    Clause,
    TableRow,
    PageBreak,
}
