using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2090: marks or content assigned.</summary>
public sealed class NonTechnologyAssignedAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2090",
        DiagnosticCategory.Assignment,
        "Marks or content assigned",
        DiagnosticSeverity.None,
        "Trademarks, names, domain names or editorial content pass to the other party.",
        "No technology passes; the rule is for those who review all intellectual property.",
        "Off by default."),
    "{0} assigns marks or content to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.Assignment
        && candidate.IsMarksOrContentOnly;
}
