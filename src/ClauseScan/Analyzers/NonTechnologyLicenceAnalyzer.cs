using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX3090: marks or content licensed.</summary>
public sealed class NonTechnologyLicenceAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX3090",
        DiagnosticCategory.Licence,
        "Marks or content licensed",
        DiagnosticSeverity.None,
        "A right to use trademarks, names or editorial content is granted.",
        "No technology passes; the rule is for those who review all intellectual property.",
        "Off by default."),
    "{0} licenses marks or content to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.Licence
        && candidate.IsMarksOrContentOnly;
}
