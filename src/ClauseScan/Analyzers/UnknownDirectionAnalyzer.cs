using System.Collections.Immutable;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Analyzers;

/// <summary>TX7003: technology passes and it cannot be told which way.</summary>
public sealed class UnknownDirectionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _rule = new(
        "TX7003", DiagnosticCategory.Procedure, "Direction cannot be told", DiagnosticSeverity.Info,
        "Technology passes, and the parties or their territories are not stated so that it could be told whether it leaves China.",
        "An unknown direction may be an export; it is reported rather than dropped.",
        "Affiliates and places of performance are not looked at.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_rule];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var unknown = context.Reported.Where(d => d.Transfer?.Direction == TransferDirection.Unknown && TransferRanks.IsReported(d, context)).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var parties = context.Model.Parties.Where(p => p.Territory.Kind == TerritoryKind.Unknown).ToList();
        var message = context.Model.Parties.IsEmpty ? "The parties could not be told"
            : parties.Count == 0 ? "Who gives and who gets could not be told"
            : $"The agreement does not say where {string.Join(", ", parties.Select(p => p.DisplayName))} sits";
        context.Report(new Diagnostic(_rule, unknown[0].Span, $"{message}; direction of {unknown.Count} transfers unknown") { Rank = 75 });
    }
}
