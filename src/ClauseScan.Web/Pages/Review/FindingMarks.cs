using System.Collections.Immutable;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>The places of a draft's findings, those in the agreement's other language included.</summary>
internal sealed class FindingMarks(IEnumerable<FindingRow> rows)
{
    private readonly ImmutableArray<FindingRow> _rows = [.. rows.Where(r => r.Carry != CarryOver.Gone)];

    /// <summary>The stretches of the text.</summary>
    public IEnumerable<MarkedStretch> Stretches => _rows.SelectMany(StretchesOf).Where(s => s.End > s.Start);

    /// <summary>The rectangles on pages.</summary>
    public IEnumerable<MarkedArea> Areas => _rows.SelectMany(r => r.Content.Areas.Select(a => new MarkedArea(r, a, false))
        .Concat((r.Content.OtherVersion?.Areas ?? []).Select(a => new MarkedArea(r, a, true))));

    public static string ClassOf(FindingRow row, bool isOther) => $"status-{row.Status.ToString().ToLowerInvariant()}{(isOther ? " other" : "")}";

    private static IEnumerable<MarkedStretch> StretchesOf(FindingRow row)
    {
        yield return new MarkedStretch(row, row.Start, row.Start + row.Content.Words.Length, false);
        if (row.Content.OtherVersion is { Place: var place })
        {
            yield return new MarkedStretch(row, place.Start, place.Start + place.Length, true);
        }
    }
}
