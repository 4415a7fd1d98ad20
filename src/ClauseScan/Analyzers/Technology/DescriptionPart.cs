using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>A place of an agreement that may describe technology, and the place that led to it.</summary>
/// <param name="Step">The place as it is shown.</param>
/// <param name="Span">All its words.</param>
/// <param name="Phrases">Those that can describe technology.</param>
/// <param name="From">The place that led here; null for a clause, the title or a recital.</param>
internal sealed record DescriptionPart(DescriptionStep Step, TextSpan Span, TextSpan[] Phrases, DescriptionPart? From)
{
    /// <summary>How many places were followed to come here.</summary>
    internal int Depth => From is null ? 0 : From.Depth + 1;

    /// <summary>The way here, from where it starts.</summary>
    internal ImmutableArray<DescriptionStep> Path => From is null ? [Step] : From.Path.Add(Step);
}
