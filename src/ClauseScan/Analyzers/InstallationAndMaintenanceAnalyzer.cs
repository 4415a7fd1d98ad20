using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX5004: installation, commissioning or maintenance.</summary>
public sealed class InstallationAndMaintenanceAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX5004",
        DiagnosticCategory.TechnicalService,
        "Installation, commissioning or maintenance",
        DiagnosticSeverity.Info,
        "Equipment or software is installed, commissioned, hosted or maintained for the other party.",
        "Commissioning on the other party's site usually goes with instruction.",
        "Repair under warranty is ranked low, not left out."),
    "{0} installs or maintains for {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsService(candidate)
        && (candidate.Subject & Subject.Installation) != 0
        && (candidate.Subject & Subject.Training) == 0;
}
