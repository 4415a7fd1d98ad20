namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>How words stand in a document.</summary>
internal enum PieceKind
{
    Plain,
    Inserted,
    Deleted,
    Hidden,
}
