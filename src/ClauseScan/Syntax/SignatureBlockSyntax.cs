using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The block in which the parties sign ("IN WITNESS WHEREOF", 签字, 盖章).</summary>
public sealed class SignatureBlockSyntax : SyntaxNode
{
    internal SignatureBlockSyntax(TextSpan span, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
    }
}
