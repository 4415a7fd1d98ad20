using System.Text;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>A report as plain lines of any width, for files and pipes.</summary>
internal sealed class PlainReport(Stream output, ScanSummary summary) : ScanReport
{
    private readonly StreamWriter _text = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public override void Add(ScanResult result)
    {
        var agreement = AgreementText.Of(result);
        _text.WriteLine(agreement.Path);
        Indented(agreement.Facts);
        foreach (var party in agreement.Parties)
        {
            Indented("party: " + party);
        }

        foreach (var candidate in FindingCandidate.OfAgreement(agreement))
        {
            Indented(candidate);
        }

        foreach (var finding in agreement.Findings)
        {
            var parts = new[] { ReportFormat.Severity(finding.Severity), finding.Rule, finding.Rank.PadLeft(3), finding.Direction, finding.Place, finding.Words };
            Indented(string.Join("  ", parts.Where(p => p.Length > 0)));
            Indented(finding.Revisions is { } revisions ? "    tracked changes: " + revisions : "");
            Indented(FindingCandidate.Of(finding, agreement) is { } candidate ? "    " + candidate : "");
            Indented(finding.Way is { } way ? "    described in " + way : "");
        }

        foreach (var consequence in agreement.Consequences)
        {
            Indented(consequence);
        }

        foreach (var problem in agreement.ReadingProblems)
        {
            Indented(problem);
        }

        Indented(agreement.Verdict ?? "");
        _text.WriteLine();
        _text.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (name, value) in SummaryText.Counts(summary))
        {
            _text.WriteLine($"{name}: {value}");
        }

        foreach (var file in SummaryText.Incomplete(summary))
        {
            _text.WriteLine(file);
        }

        _text.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _text.Dispose();

    private void Indented(string line)
    {
        if (line.Length > 0)
        {
            _text.WriteLine("  " + line);
        }
    }
}
