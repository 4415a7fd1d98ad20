using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class ScanSummaryTests
{
    [Fact]
    public void Counts_what_is_shown_and_names_what_was_not_read()
    {
        var summary = new ScanSummary();
        foreach (var result in SampleResults.All)
        {
            summary.Add(result);
        }

        Assert.Equal((3, 1, 1), (summary.Files, summary.Findings, summary.Outbound));
        Assert.Equal([(DiagnosticCategory.GrantBack, 1)], summary.Categories);
        Assert.Equal(DiagnosticSeverity.Error, summary.Highest);
        Assert.Equal(["scan, part 1.pdf", "合同/locked.pdf"], summary.Incomplete.Select(f => f.Path));
    }

    [Fact]
    public void A_run_without_files_counts_nothing()
    {
        var summary = new ScanSummary();
        Assert.Equal((0, 0, 0), (summary.Files, summary.Findings, summary.Outbound));
        Assert.Empty(summary.Incomplete);
    }
}
