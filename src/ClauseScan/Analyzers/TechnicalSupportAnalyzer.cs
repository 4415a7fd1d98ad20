using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX5001: technical assistance or support.</summary>
public sealed class TechnicalSupportAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX5001",
        DiagnosticCategory.TechnicalService,
        "Technical assistance or support",
        DiagnosticSeverity.Info,
        "Technical assistance, advice, support or maintenance is promised.",
        "Technical services are named among the forms of technology export.",
        "Help desks for ordinary products are flagged too."),
    "{0} gives technical support to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsService(candidate)
        && (candidate.Subject & (Subject.Training | Subject.Installation | Subject.Development | Subject.Personnel)) == 0;
}
