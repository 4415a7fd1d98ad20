using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A whole agreement: the root of a tree. Its span is the whole text.</summary>
public sealed class AgreementSyntax : SyntaxNode
{
    internal AgreementSyntax(TextSpan span, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
    }
}
