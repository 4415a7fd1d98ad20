using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2005: joint ownership of technology.</summary>
public sealed class JointOwnershipAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2005",
        DiagnosticCategory.Assignment,
        "Joint ownership of technology",
        DiagnosticSeverity.Warning,
        "Technology made under the agreement is to be owned jointly.",
        "Each co-owner abroad holds the technology as its own.",
        "Shares of a company are not technology; clauses that mix both may be flagged."),
    "Technology is owned jointly")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.JointOwnership;
}
