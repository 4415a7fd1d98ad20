using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2002: technology assigned.</summary>
public sealed class TechnologyAssignedAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2002",
        DiagnosticCategory.Assignment,
        "Technology assigned",
        DiagnosticSeverity.Warning,
        "Know-how, software or other technology passes into the ownership of the other party.",
        "With the title goes the right to take the technology anywhere.",
        "A bare statement of who owns what already is ranked low, not left out."),
    "{0} assigns technology to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsAssignment(candidate)
        && (candidate.Subject & Subject.Patents) == 0
        && !IsWorkProduct(candidate);
}
