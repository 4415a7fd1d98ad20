using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2001: patent or application assigned.</summary>
public sealed class PatentAssignedAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2001",
        DiagnosticCategory.Assignment,
        "Patent or application assigned",
        DiagnosticSeverity.Warning,
        "Patents, utility models or applications pass to the other party.",
        "The assignment of a patent or of an application is named first among the forms of technology export.",
        "A list of patents without words of assignment is not flagged."),
    "{0} assigns patents to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsAssignment(candidate)
        && (candidate.Subject & Subject.Patents) != 0
        && !IsWorkProduct(candidate);
}
