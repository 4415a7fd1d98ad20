using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A sentence of a paragraph, its closing mark included, white space around it excluded.</summary>
public sealed class SentenceSyntax : SyntaxNode
{
    internal SentenceSyntax(TextSpan span, Language language)
        : base(span, []) => Language = language;

    /// <summary>The language of the sentence.</summary>
    public Language Language { get; }
}
