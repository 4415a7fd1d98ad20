using System.Collections.Immutable;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>The rules that ClauseScan ships.</summary>
public static class BuiltInAnalyzers
{
    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        ReadingRules.PageWithoutText, ReadingRules.UnacceptedTrackedChanges, ReadingRules.ScheduleAbsent,
        ReadingRules.DamagedOrPartlyRead, ReadingRules.HiddenText, ReadingRules.AnalyzerFailed,
    ];
}
