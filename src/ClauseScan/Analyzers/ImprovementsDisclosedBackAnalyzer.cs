using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX1004: improvements to be disclosed back.</summary>
public sealed class ImprovementsDisclosedBackAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX1004",
        DiagnosticCategory.GrantBack,
        "Improvements to be disclosed back",
        DiagnosticSeverity.Warning,
        "A party that received technology must disclose or deliver its improvements to the provider, or both exchange theirs.",
        "Disclosure alone is enough for technology to leave the country.",
        "A duty to report defects is taken for disclosure where it speaks of modifications."),
    "{0} discloses improvements to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.IsGrantBack
        && candidate.Family == TransferFamily.KnowHow;
}
