using System.Collections.Immutable;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Analyzers.Transfers.Versions;
using ClauseScan.Diagnostics;
using ClauseScan.Syntax;

namespace ClauseScan.Analyzers;

/// <summary>TX7004: one language version of a clause passes technology and the other does not.</summary>
public sealed class LanguageVersionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _rule = new(
        "TX7004", DiagnosticCategory.Procedure, "Language versions differ", DiagnosticSeverity.Warning,
        "One language version of a clause passes technology and the other does not, or the parties change places between them.",
        "Which version prevails decides then whether technology leaves China; whoever reads only one version does not see the question.",
        "Only clauses that could be paired are compared: cells of a row, alternating paragraphs, provisions of the same number. Other differences of meaning are not looked for.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_rule];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var difference in TransferModel.Of(context).Differences.DistinctBy(d => (d.Candidate.Unit.Span, d.IsReversed)))
        {
            var language = difference.OtherLanguage == Language.Chinese ? "Chinese" : "English";
            var message = difference.IsReversed
                ? $"The {language} version of this clause has the parties change places"
                : $"The {language} version of this clause passes no technology";
            context.Report(new Diagnostic(_rule, difference.Candidate.Unit.Span, message)
            {
                Rank = Math.Min(90, difference.Candidate.Rank),
                OtherVersion = difference.Other,
            });
        }
    }
}
