using System.Collections.Immutable;
using ClauseScan.Syntax;

namespace ClauseScan.Analyzers.Transfers.Versions;

/// <summary>The same clause in the two languages of a bilingual agreement.</summary>
/// <param name="First">The paragraphs of the version that stands first.</param>
/// <param name="Second">Those of the other.</param>
internal sealed record VersionPair(ImmutableArray<SyntaxNode> First, ImmutableArray<SyntaxNode> Second);
