namespace ClauseScan.Analyzers.Phrases;

/// <summary>One element of a pattern: a concept out of a set, after a gap.</summary>
/// <param name="Concepts">The concepts that fit, any one of them.</param>
/// <param name="Gap">How many units may stand between the element before and this one.</param>
/// <param name="Barred">Concepts that may not start in the gap.</param>
/// <param name="IsOptional">Whether the element may be absent.</param>
/// <param name="IsAnchor">Whether this is the operative word, to which parties are related.</param>
internal sealed record PatternElement(ConceptSet Concepts, int Gap, ConceptSet Barred, bool IsOptional, bool IsAnchor);
