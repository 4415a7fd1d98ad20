using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>A part of a file, or a part of its analysis, that is missing from a result.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Message">What is missing.</param>
/// <param name="Page">The page that is missing, from 1, or null.</param>
/// <param name="IsWhole">Whether nothing of the file was read.</param>
public sealed record ReadingGap(DiagnosticDescriptor Rule, string Message, int? Page, bool IsWhole)
{
    /// <summary>
    /// The gaps of a result; empty only where the file was read whole and every analyzer ran. Configured severities do not hide a gap.
    /// </summary>
    public static IReadOnlyList<ReadingGap> Of(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var unread = result.Document.Outcome == ReadingOutcome.Unread;
        var gaps = new List<ReadingGap>();
        foreach (var diagnostic in result.Document.Diagnostics)
        {
            if (diagnostic.Descriptor.Id is "TX9001" or "TX9004")
            {
                gaps.Add(new ReadingGap(diagnostic.Descriptor, diagnostic.Message, diagnostic.Page, unread));
            }
        }

        if (gaps.Count == 0 && result.Document.Outcome != ReadingOutcome.Whole)
        {
            var message = unread ? "The file could not be read." : "The file was read in part.";
            gaps.Add(new ReadingGap(ReadingRules.DamagedOrPartlyRead, message, null, unread));
        }

        foreach (var finding in result.Findings)
        {
            if (finding.Diagnostic.Descriptor.Id == ReadingRules.AnalyzerFailed.Id)
            {
                gaps.Add(new ReadingGap(finding.Diagnostic.Descriptor, finding.Diagnostic.Message, null, unread));
            }
        }

        return gaps;
    }
}
