using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A paragraph that gives a term its meaning (“X” means …; “X”指…), whether numbered or not.</summary>
public sealed class DefinitionSyntax : SyntaxNode
{
    internal DefinitionSyntax(TextSpan span, Language language, TextBlock block, ImmutableArray<SyntaxNode> children)
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
