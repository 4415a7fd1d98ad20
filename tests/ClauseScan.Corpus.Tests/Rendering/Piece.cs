namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>Words of one paragraph that look and stand alike.</summary>
internal sealed record Piece(string Text, PieceKind Kind, bool IsBold)
{
    /// <summary>Whether a page that shows the final wording shows the words.</summary>
    public bool IsShown => Kind is PieceKind.Plain or PieceKind.Inserted;
}
