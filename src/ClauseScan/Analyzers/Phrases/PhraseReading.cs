namespace ClauseScan.Analyzers.Phrases;

/// <summary>One reading of some units: the phrase that starts at a unit stands for a concept.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="Concept">The concept's number.</param>
/// <param name="Length">The number of units.</param>
internal sealed record PhraseReading(int Start, int Concept, int Length)
{
    /// <summary>The first unit after the phrase.</summary>
    internal int End => Start + Length;
}
