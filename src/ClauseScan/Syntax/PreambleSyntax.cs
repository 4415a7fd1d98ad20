using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The title, the date and the naming of the parties, before recitals and articles.</summary>
public sealed class PreambleSyntax : SyntaxNode
{
    internal PreambleSyntax(TextSpan span, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
    }
}
