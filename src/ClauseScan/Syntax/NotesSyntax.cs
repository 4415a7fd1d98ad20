using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The paragraphs of one layer other than the body: footnotes, text boxes, comments, page headers and footers.</summary>
public sealed class NotesSyntax : SyntaxNode
{
    internal NotesSyntax(TextSpan span, TextLayer layer, ImmutableArray<SyntaxNode> children)
        : base(span, children) => Layer = layer;

    /// <summary>The layer.</summary>
    public TextLayer Layer { get; }
}
