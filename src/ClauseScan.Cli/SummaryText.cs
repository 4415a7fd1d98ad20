using System.Globalization;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The end of a report for people.</summary>
internal static class SummaryText
{
    /// <summary>What was counted, as pairs of a name and a value.</summary>
    public static IEnumerable<(string Name, string Value)> Counts(ScanSummary summary)
    {
        yield return ("files", Of(summary.Files));
        yield return ("findings", Of(summary.Findings));
        foreach (var (category, count) in summary.Categories)
        {
            yield return ("  " + category, Of(count));
        }

        yield return ("outbound", Of(summary.Outbound));
        yield return ("not fully read", Of(summary.Incomplete.Count));
    }

    /// <summary>The files that were not fully read, named again.</summary>
    public static IEnumerable<string> Incomplete(ScanSummary summary) => summary.Incomplete.Select(f => f.Outcome switch
    {
        ReadingOutcome.Unread => $"not read: {Printable.Line(f.Path)}",
        ReadingOutcome.Partial => $"read in part: {Printable.Line(f.Path)}",
        _ => $"analysed in part: {Printable.Line(f.Path)}",
    });

    private static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
