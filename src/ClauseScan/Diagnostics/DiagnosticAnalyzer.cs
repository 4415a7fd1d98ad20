using System.Collections.Immutable;

namespace ClauseScan.Diagnostics;

/// <summary>Finds one kind of thing in agreements.</summary>
/// <remarks>Stateless: one instance serves every scan, on any thread.</remarks>
public abstract class DiagnosticAnalyzer
{
    /// <summary>The rules that the analyzer can report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Reports what it finds to the context.</summary>
    public abstract void Analyze(AnalysisContext context);
}
