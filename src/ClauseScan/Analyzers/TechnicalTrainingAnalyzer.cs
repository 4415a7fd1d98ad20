using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX5003: technical training.</summary>
public sealed class TechnicalTrainingAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX5003",
        DiagnosticCategory.TechnicalService,
        "Technical training",
        DiagnosticSeverity.Info,
        "The other party's staff are trained.",
        "Training hands over technical secrets by word of mouth.",
        "Sales training is flagged where it stands beside technical training."),
    "{0} trains the staff of {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsService(candidate)
        && (candidate.Subject & Subject.Training) != 0;
}
