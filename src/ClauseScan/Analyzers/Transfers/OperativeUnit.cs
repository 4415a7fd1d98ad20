using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>The smallest provision that can carry a transfer: a sentence, or a list item with the words that lead into it.</summary>
/// <param name="LeadIn">The words that lead in, outermost first; empty for a plain sentence.</param>
/// <param name="Span">The sentence or item.</param>
/// <param name="Extent">The span together with the list that it leads into; equal to <paramref name="Span"/> for all others.</param>
/// <param name="Language">The language.</param>
/// <param name="Node">The sentence's node.</param>
/// <param name="Doubt">What of its place speaks against an operative provision, or null.</param>
internal sealed record OperativeUnit(
    ImmutableArray<TextSpan> LeadIn,
    TextSpan Span,
    TextSpan Extent,
    Language Language,
    SyntaxNode Node,
    PlaceDoubt? Doubt);
