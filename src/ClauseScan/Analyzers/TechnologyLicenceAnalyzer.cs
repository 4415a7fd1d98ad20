using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX3002: know-how or technology licensed.</summary>
public sealed class TechnologyLicenceAnalyzer() : TransferAnalyzer(
    new DiagnosticDescriptor(
        "TX3002",
        DiagnosticCategory.Licence,
        "Know-how or technology licensed",
        DiagnosticSeverity.Warning,
        "A right to use know-how, processes or other technology is granted.",
        "A licence of technical secrets is a form of technology transfer.",
        "The grant of a right to sell goods is flagged where it speaks of making them."),
    "{0} licenses technology to {1}")
{
    private protected override bool Applies(TransferCandidate candidate) =>
        IsLicence(candidate)
        && ((candidate.Subject & (Subject.Patents | Subject.Software | Subject.SourceCode)) == 0 || (candidate.Subject & Subject.KnowHow) != 0);
}
