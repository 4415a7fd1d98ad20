using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>The words by which one wording of a control point is known, by their numbers in the index; those of limits are left out.</summary>
/// <param name="OfSubject">The words of what it is about, in short.</param>
/// <param name="All">All words.</param>
internal readonly record struct PointWords(ImmutableArray<int> OfSubject, ImmutableArray<int> All);
