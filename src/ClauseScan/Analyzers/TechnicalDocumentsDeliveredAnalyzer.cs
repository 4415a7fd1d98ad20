using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX4001: technical documents delivered.</summary>
public sealed class TechnicalDocumentsDeliveredAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX4001",
        DiagnosticCategory.KnowHow,
        "Technical documents delivered",
        DiagnosticSeverity.Warning,
        "Drawings, specifications, manuals, data or other technical information are handed over or made available.",
        "Handing over technical documents is itself the export.",
        "User manuals count as technical documents."),
    "{0} delivers technical information to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsKnowHow(candidate)
        && (candidate.Subject & Subject.SourceCode) == 0
        && !IsProgramme(candidate);
}
