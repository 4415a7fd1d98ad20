using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A paragraph, without the number of the provision it opens. Its children are its sentences.</summary>
public sealed class ParagraphSyntax : SyntaxNode
{
    internal ParagraphSyntax(TextSpan span, Language language, TextBlock block, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
        Language = language;
        Block = block;
    }

    /// <summary>The language of the paragraph.</summary>
    public Language Language { get; }

    /// <summary>The block that the paragraph is (part of).</summary>
    public TextBlock Block { get; }
}
