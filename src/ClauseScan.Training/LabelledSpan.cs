using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Training;

/// <summary>A provision that a reader marked.</summary>
/// <param name="Span">The place in the agreement's text.</param>
/// <param name="Categories">The categories of diagnostics it belongs to.</param>
/// <param name="IsCore">Whether any competent reviewer would flag it; else reasonable reviewers may differ, and it counts neither way.</param>
/// <param name="From">Who gives, as the agreement names it; empty where not said.</param>
public sealed record LabelledSpan(TextSpan Span, ImmutableArray<string> Categories, bool IsCore, string From)
{
    /// <summary>Whether it shares at least half of the shorter of the two with another span.</summary>
    public bool Meets(TextSpan other)
    {
        var shared = Math.Min(Span.End, other.End) - Math.Max(Span.Start, other.Start);
        return shared > 0 && 2 * shared >= Math.Min(Span.Length, other.Length);
    }
}
