using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX4003: technology handed over as a whole.</summary>
public sealed class TechnologyTransferProgrammeAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX4003",
        DiagnosticCategory.KnowHow,
        "Technology handed over as a whole",
        DiagnosticSeverity.Warning,
        "Technology or know-how is transferred, taught or made over as a whole, or a programme for that is agreed.",
        "The transfer of technical secrets is a form of technology export.",
        "A mere statement of cooperation is flagged where it promises transfer."),
    "{0} transfers know-how to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsKnowHow(candidate)
        && (candidate.Subject & Subject.SourceCode) == 0
        && IsProgramme(candidate);
}
