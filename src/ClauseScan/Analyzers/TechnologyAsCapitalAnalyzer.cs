using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX2004: technology contributed as capital.</summary>
public sealed class TechnologyAsCapitalAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX2004",
        DiagnosticCategory.Assignment,
        "Technology contributed as capital",
        DiagnosticSeverity.Warning,
        "Technology, or the right to use it, is contributed to a company as capital.",
        "Investment is one of the ways by which technology is exported.",
        "A contribution described in a schedule of assets only is missed."),
    "{0} contributes technology to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.Contribution;
}
