namespace ClauseScan.Analyzers.Phrases;

/// <summary>A set of concepts, by their numbers from 0 to 127.</summary>
/// <remarks>Two plain words rather than a 128-bit integer, for whose operands no code can be compiled ahead of time.</remarks>
internal readonly record struct ConceptSet(ulong Low, ulong High)
{
    internal static ConceptSet Empty => default;

    /// <summary>The set of one concept; empty for -1, the number of a concept that no file uses.</summary>
    internal static ConceptSet Of(int concept) =>
        concept < 0 ? Empty : concept < 64 ? new ConceptSet(1UL << concept, 0) : new ConceptSet(0, 1UL << (concept - 64));

    public static ConceptSet operator &(ConceptSet left, ConceptSet right) => new(left.Low & right.Low, left.High & right.High);

    public static ConceptSet operator |(ConceptSet left, ConceptSet right) => new(left.Low | right.Low, left.High | right.High);

    /// <summary>The set without the concepts of another.</summary>
    internal ConceptSet Except(ConceptSet other) => new(Low & ~other.Low, High & ~other.High);
}
