using ClauseScan.Diagnostics;

namespace ClauseScan;

/// <summary>What a caller may set for a scan.</summary>
public sealed record ScanOptions
{
    /// <summary>The date that picks the catalogue's edition; null for the agreement's own date, or the latest edition where it has none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The lowest rank reported, 0 to 100; null for the default threshold, 0 for all that analyzers considered.</summary>
    public double? MinRank { get; init; }

    /// <summary>Whether rules that are off by default are reported too.</summary>
    public bool AllRules { get; init; }

    /// <summary>The severity of each rule as configured.</summary>
    public SeverityConfiguration Severities { get; init; } = SeverityConfiguration.Empty;
}
