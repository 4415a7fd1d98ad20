using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX5002: research, engineering or design for the other party.</summary>
public sealed class ResearchAndDevelopmentAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX5002",
        DiagnosticCategory.TechnicalService,
        "Research, engineering or design for the other party",
        DiagnosticSeverity.Info,
        "Research, development, testing, engineering, design or programming is done for the other party.",
        "Its results carry technology to whoever ordered it.",
        "Services that are only named by a defined term are flagged by the term's definition."),
    "{0} does technical work for {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsService(candidate)
        && (candidate.Subject & Subject.Development) != 0
        && (candidate.Subject & (Subject.Training | Subject.Installation | Subject.Personnel)) == 0;
}
