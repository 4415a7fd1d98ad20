using System.Collections.Immutable;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>A pattern that fits some units.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Readings">The reading that each element took, absent optional elements left out.</param>
/// <param name="Anchor">The first unit of the operative word.</param>
internal sealed record PatternMatch(PhrasePattern Pattern, ImmutableArray<PhraseReading> Readings, int Anchor)
{
    /// <summary>The first unit.</summary>
    internal int Start => Readings[0].Start;

    /// <summary>The first unit after the last.</summary>
    internal int End => Readings[^1].End;
}
