using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX5005: technical staff sent to the other party.</summary>
public sealed class SecondmentAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX5005",
        DiagnosticCategory.TechnicalService,
        "Technical staff sent to the other party",
        DiagnosticSeverity.Info,
        "Engineers or technicians are sent to the other party.",
        "Knowledge travels with people.",
        "Staff sent to be trained is told by the word training."),
    "{0} sends technical staff to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsService(candidate)
        && (candidate.Subject & Subject.Personnel) != 0
        && (candidate.Subject & (Subject.Training | Subject.Installation)) == 0;
}
