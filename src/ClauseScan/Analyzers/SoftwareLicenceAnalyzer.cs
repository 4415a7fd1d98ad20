using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX3003: software licensed.</summary>
public sealed class SoftwareLicenceAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX3003",
        DiagnosticCategory.Licence,
        "Software licensed",
        DiagnosticSeverity.Info,
        "A right to use, modify or distribute software or source code is granted.",
        "Software with controlled functions is technology in the sense of the catalogue.",
        "Ordinary end-user licences are flagged like others; the rank tells no difference."),
    "{0} licenses software to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsLicence(candidate)
        && (candidate.Subject & Subject.Patents) == 0
        && (candidate.Subject & (Subject.Software | Subject.SourceCode)) != 0;
}
