using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The background of an agreement ("WHEREAS", 鉴于), which binds nobody by itself.</summary>
public sealed class RecitalsSyntax : SyntaxNode
{
    internal RecitalsSyntax(TextSpan span, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
    }
}
