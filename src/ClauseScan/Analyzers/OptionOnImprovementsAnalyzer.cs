using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX1003: option or first refusal on improvements.</summary>
public sealed class OptionOnImprovementsAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX1003",
        DiagnosticCategory.GrantBack,
        "Option or first refusal on improvements",
        DiagnosticSeverity.Info,
        "The provider may ask for a licence or an assignment of the receiver's improvements.",
        "The option binds the receiver before any licence to export was applied for.",
        "Does not look at the price or the period of the option."),
    "{1} has an option on the improvements of {0}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.IsGrantBack
        && candidate.Family == TransferFamily.Option;
}
