using System.Collections.Immutable;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>The findings of a draft by their places in the text.</summary>
internal sealed class FindingMarks
{
    private readonly ImmutableArray<FindingRow> _rows;

    public FindingMarks(ImmutableArray<FindingRow> rows) =>
        _rows = [.. rows.Where(r => r.Carry != CarryOver.Gone && r.Content.Words.Length > 0).OrderBy(r => r.Start)];

    /// <summary>The findings whose words share letters with a stretch.</summary>
    public IEnumerable<FindingRow> Within(int start, int length) =>
        _rows.TakeWhile(r => r.Start < start + length).Where(r => EndOf(r) > start);

    public static int EndOf(FindingRow row) => row.Start + row.Content.Words.Length;

    public static string ClassOf(FindingRow row) => "status-" + row.Status.ToString().ToLowerInvariant();
}
