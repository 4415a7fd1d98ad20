using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX4002: source code delivered or held in escrow.</summary>
public sealed class SourceCodeDeliveredAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX4002",
        DiagnosticCategory.KnowHow,
        "Source code delivered or held in escrow",
        DiagnosticSeverity.Warning,
        "Source code is handed over, deposited in escrow or released from it.",
        "The release of source code hands over the technology whole.",
        "An escrow agreement referred to without the words source code is missed."),
    "{0} gives source code to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsKnowHow(candidate)
        && (candidate.Subject & Subject.SourceCode) != 0;
}
