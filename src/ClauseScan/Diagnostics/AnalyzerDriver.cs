using System.Collections.Immutable;
using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>Runs analyzers over an agreement.</summary>
public static class AnalyzerDriver
{
    /// <summary>
    /// The diagnostics of all analyzers, run in the order given and sorted by position, then by rule. What an analyzer reported before it
    /// threw is kept, and the failure becomes <see cref="ReadingRules.AnalyzerFailed"/>.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(SemanticModel model, IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        return Run(new AnalysisContext(model), analyzers);
    }

    /// <summary>The same in a context of the caller's, who can ask it for facts afterwards.</summary>
    internal static ImmutableArray<Diagnostic> Run(AnalysisContext context, IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        foreach (var analyzer in analyzers)
        {
            try
            {
                analyzer.Analyze(context);
            }
#pragma warning disable CA1031 // One broken analyzer must not silence the others.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                context.Report(new Diagnostic(
                    ReadingRules.AnalyzerFailed,
                    default(TextSpan),
                    $"{analyzer.GetType().Name} failed with {fault.GetType().Name}; its findings in this file are missing. Please report it.")
                {
                    Rank = 100,
                });
            }
        }

        return [.. context.Reported
            .OrderBy(d => d.Span.Start)
            .ThenBy(d => d.Span.End)
            .ThenBy(d => d.Descriptor.Id, StringComparer.Ordinal)];
    }
}
