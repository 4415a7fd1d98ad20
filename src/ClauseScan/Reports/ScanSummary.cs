using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>The counts over all files of a run.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ScanSummary
{
    private readonly SortedDictionary<int, int> _categories = [];
    private readonly List<(string Path, ReadingOutcome Outcome)> _incomplete = [];

    /// <summary>The files looked at.</summary>
    public int Files { get; private set; }

    /// <summary>The findings that are on, those about reading left out.</summary>
    public int Findings { get; private set; }

    /// <summary>Those of them that are transfers out of mainland China.</summary>
    public int Outbound { get; private set; }

    /// <summary>The highest severity of any finding.</summary>
    public DiagnosticSeverity Highest { get; private set; }

    /// <summary>The files that were not read, or analysed, whole.</summary>
    public IReadOnlyList<(string Path, ReadingOutcome Outcome)> Incomplete => _incomplete;

    /// <summary>The categories found, in the order of their bands, each with its count.</summary>
    public IEnumerable<(string Category, int Count)> Categories => _categories.Select(c => (DiagnosticCategory.All[c.Key], c.Value));

    /// <summary>Counts one result.</summary>
    public void Add(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Files++;
        if (ReadingGap.Of(result).Count > 0)
        {
            _incomplete.Add((result.Document.Path, result.Document.Outcome));
        }

        foreach (var diagnostic in result.Findings.Select(f => f.Diagnostic))
        {
            Highest = diagnostic.Severity > Highest ? diagnostic.Severity : Highest;
            if (diagnostic.Severity >= DiagnosticSeverity.Info && diagnostic.Descriptor.Category != DiagnosticCategory.Reading)
            {
                Count(diagnostic);
            }
        }
    }

    private void Count(Diagnostic diagnostic)
    {
        Findings++;
        Outbound += diagnostic.Transfer?.Direction == TransferDirection.Outbound ? 1 : 0;
        for (var band = 0; band < DiagnosticCategory.All.Count; band++)
        {
            if (DiagnosticCategory.All[band] == diagnostic.Descriptor.Category)
            {
                _categories[band] = _categories.GetValueOrDefault(band) + 1;
            }
        }
    }
}
