using System.Collections.Immutable;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX9003: the agreement refers to a schedule that the file does not hold.</summary>
public sealed class AbsentScheduleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ReadingRules.ScheduleAbsent];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var schedule in context.Model.Schedules.Where(s => s.Node is null))
        {
            var reference = context.Model.References.FirstOrDefault(r => r.Target is null && r.Label == schedule.Label);
            if (reference is not null)
            {
                context.Report(new Diagnostic(ReadingRules.ScheduleAbsent, reference.Span, $"{schedule.Label} is referred to and is not in this file") { Rank = 80 });
            }
        }
    }
}
