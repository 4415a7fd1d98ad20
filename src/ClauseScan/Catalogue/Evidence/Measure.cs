using ClauseScan.Text;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>A figure with its unit: a value, a range, or a bound.</summary>
/// <param name="Span">The figure, its unit and the words that compare it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Least">The least value it allows, in the dimension's first unit; negative infinity for none.</param>
/// <param name="Greatest">The greatest value, likewise.</param>
/// <param name="IsBound">Whether words or signs make it a bound or a range ("≥", "at least", 以上).</param>
/// <param name="IsStrict">Whether the figure of a bound does not itself count ("more than", &gt;).</param>
internal readonly record struct Measure(TextSpan Span, Unit Unit, double Least, double Greatest, bool IsBound, bool IsStrict = false)
{
    // Conversion may leave the last digits unlike.
    private const double Tolerance = 1e-9;

    /// <summary>Whether a figure of a text lies within this bound, outside it, or cannot be told.</summary>
    public ControlPointStatus Compare(Measure stated)
    {
        var strict = IsStrict && !stated.IsStrict;
        var below = stated.Least - Least;
        var above = Greatest - stated.Greatest;
        if (Holds(below, Least, strict) && Holds(above, Greatest, strict))
        {
            return ControlPointStatus.Matched;
        }

        if (!Holds(stated.Greatest - Least, Least, strict) || !Holds(Greatest - stated.Least, Greatest, strict))
        {
            return ControlPointStatus.Contradicted;
        }

        var isClosed = !double.IsInfinity(stated.Least) && !double.IsInfinity(stated.Greatest);
        return isClosed ? ControlPointStatus.Matched : ControlPointStatus.NotStated;
    }

    /// <summary>Whether a value stands on the right side of a bound by its distance from it; no bound always holds.</summary>
    private static bool Holds(double distance, double bound, bool strict)
    {
        if (double.IsInfinity(bound))
        {
            return true;
        }

        var slack = Math.Abs(bound) * Tolerance;
        return strict ? distance > slack : distance >= -slack;
    }
}
