using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers.Versions;

/// <summary>A transfer that one language version of a clause tells of and the other does not, or tells of the other way round.</summary>
/// <param name="Candidate">The transfer.</param>
/// <param name="Other">The other version of the clause.</param>
/// <param name="OtherLanguage">Its language.</param>
/// <param name="IsReversed">Whether the other version has the giving and the getting party change places.</param>
internal sealed record VersionDifference(TransferCandidate Candidate, TextSpan Other, Language OtherLanguage, bool IsReversed);
