using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX3001: patents licensed.</summary>
public sealed class PatentLicenceAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX3001",
        DiagnosticCategory.Licence,
        "Patents licensed",
        DiagnosticSeverity.Warning,
        "A licence under patents or patent applications is granted.",
        "A patent licence is a form of technology transfer; from China outward it is an export.",
        "Covenants not to sue are found only where they are worded as a right."),
    "{0} licenses patents to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsLicence(candidate)
        && (candidate.Subject & Subject.Patents) != 0;
}
