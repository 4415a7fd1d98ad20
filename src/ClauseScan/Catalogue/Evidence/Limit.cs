namespace ClauseScan.Catalogue.Evidence;

/// <summary>A limit of a control point.</summary>
/// <param name="Words">The clause that states it, in the languages in which it does.</param>
/// <param name="Bound">The figure.</param>
/// <param name="Property">What it measures, or null where the words beside it say nothing known.</param>
internal sealed record Limit(BilingualText Words, Measure Bound, string? Property);
