using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Builds the tree of an agreement from its blocks.</summary>
internal static class AgreementParser
{
    internal static AgreementSyntax Parse(SourceText text) =>
        new(new TextSpan(0, text.Length), [.. text.Blocks.Select(b => (SyntaxNode)new ParagraphSyntax(
            b.Span, Language.English, b, ImmutableArray.Create<SyntaxNode>(new SentenceSyntax(b.Span, Language.English))))]);
}
