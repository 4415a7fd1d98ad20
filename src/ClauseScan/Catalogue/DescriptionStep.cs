using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Catalogue;

/// <summary>One step on the way from a clause to the words that describe its technology: “Licensed Technology”, then Schedule 2, then the words.</summary>
/// <param name="Kind">What the step is.</param>
/// <param name="Label">The term, the schedule's name, the provision's number, or the words themselves.</param>
/// <param name="Span">The words of the clause or definition; of a schedule or provision its heading, or its start where it has none.</param>
/// <param name="ClausePath">The clause path of the place, outermost first; may be empty.</param>
public sealed record DescriptionStep(DescriptionStepKind Kind, string Label, TextSpan Span, ImmutableArray<string> ClausePath)
{
    /// <summary>The page from 1, or null where the format has none.</summary>
    public int? Page { get; init; }
}
