using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Cli;

/// <summary>What the command line asks of a scan.</summary>
internal sealed record ScanArguments
{
    /// <summary>Files and folders.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>"text", "json" or "sarif".</summary>
    public string Format { get; init; } = "text";

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The severity from which on a finding fails the run, or null.</summary>
    public DiagnosticSeverity? FailOn { get; init; }

    /// <summary>How many files to scan at once.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>How to read.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>How to scan.</summary>
    public ScanOptions Scanning { get; init; } = new();
}
