using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>The law that governs an agreement, and the sentence that chooses it.</summary>
/// <param name="Name">The law's place as the agreement names it ("the State of New York", 中华人民共和国).</param>
/// <param name="Territory">The territory of that place.</param>
/// <param name="Span">The sentence.</param>
public sealed record GoverningLaw(string Name, TerritoryKind Territory, TextSpan Span);
