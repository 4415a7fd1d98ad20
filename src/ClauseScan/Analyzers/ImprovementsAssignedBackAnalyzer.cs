using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX1001: improvements assigned back.</summary>
public sealed class ImprovementsAssignedBackAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX1001",
        DiagnosticCategory.GrantBack,
        "Improvements assigned back",
        DiagnosticSeverity.Warning,
        "A party that received technology assigns its improvements to the provider, or they belong to the provider by whomever made.",
        "In an inbound licence the improvements of a Chinese licensee are Chinese technology: their way back is an export.",
        "Work made for hire by a contractor is told apart by the roles of the parties only."),
    "{0} assigns improvements back to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.IsGrantBack
        && candidate.Family == TransferFamily.Assignment;
}
