using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2003: work product vests in the other party.</summary>
public sealed class WorkProductVestsAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2003",
        DiagnosticCategory.Assignment,
        "Work product vests in the other party",
        DiagnosticSeverity.Warning,
        "What one party makes under the agreement belongs to the other.",
        "Results made in China for a party abroad leave the country with the title.",
        "Reports and other papers without technology are flagged where they are called work product."),
    "What {0} makes belongs to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsAssignment(candidate)
        && IsWorkProduct(candidate);
}
