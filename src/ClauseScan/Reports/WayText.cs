using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>The way from a clause to the words that describe its technology, for people.</summary>
public static class WayText
{
    private const int LongestLabel = 60;

    /// <summary>The way on one line: "2.1 → “Licensed Technology” (1.2) → Schedule 2 (p. 9): “rare earth separation”"; null where it is not known.</summary>
    public static string? Of(ImmutableArray<DescriptionStep> path)
    {
        if (path is not [.. var steps, { Kind: DescriptionStepKind.Words } words])
        {
            return null;
        }

        return $"{string.Join(" → ", steps.Select(Of))}: “{Printable.Line(words.Label, LongestLabel)}”";
    }

    /// <summary>Whether definitions, schedules or other provisions were followed.</summary>
    public static bool IsFollowed(ImmutableArray<DescriptionStep> path) => path.Length > 2;

    private static string Of(DescriptionStep step)
    {
        var label = Printable.Line(step.Label, LongestLabel);
        var place = step.ClausePath.IsEmpty ? "" : Printable.Line(step.ClausePath[^1], LongestLabel);
        var page = step.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"p. {number}") : "";
        return step.Kind switch
        {
            DescriptionStepKind.Clause => label.Length > 0 ? label : "the clause",
            DescriptionStepKind.Title => "the title",
            DescriptionStepKind.Recital => label is "" or "Recitals" ? "a recital" : "recital " + label,
            DescriptionStepKind.Term => $"“{label}”{Bracket(place, page)}",
            _ => label + Bracket("", page),
        };
    }

    private static string Bracket(string place, string page) =>
        (place + page).Length == 0 ? "" : place.Length > 0 && page.Length > 0 ? $" ({place}, {page})" : $" ({place}{page})";
}
