using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX1002: improvements licensed back.</summary>
public sealed class ImprovementsLicensedBackAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX1002",
        DiagnosticCategory.GrantBack,
        "Improvements licensed back",
        DiagnosticSeverity.Warning,
        "A party that received technology grants the provider a licence under its improvements.",
        "A licence under improvements made in China is an export of technology, free of charge or not.",
        "Improvements that go by a name of their own are followed through its definition only."),
    "{0} licenses improvements back to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.IsGrantBack
        && candidate.Family == TransferFamily.Licence;
}
