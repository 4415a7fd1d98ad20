using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>What a report for people says of a finding's first candidate.</summary>
internal static class FindingCandidate
{
    /// <summary>
    /// The candidate; the number of the one it is where the agreement has it too; null where it is the agreement's first, or there is none.
    /// </summary>
    public static string? Of(FindingText finding, AgreementText agreement)
    {
        if (finding.Candidate is not { } candidate)
        {
            return null;
        }

        return agreement.Candidates.IndexOf(candidate) switch
        {
            -1 => "candidate: " + candidate,
            0 => null,
            var place => FormattableString.Invariant($"candidate {place + 1} of the agreement"),
        };
    }

    /// <summary>The agreement's candidates, numbered, each with the way to its words, then those of the newest edition only.</summary>
    public static IEnumerable<string> OfAgreement(AgreementText agreement) =>
        [
            .. agreement.Candidates.SelectMany((c, i) => WithWay(FormattableString.Invariant($"candidate {i + 1} for the agreement: {c}"), agreement.CandidateWays.ElementAtOrDefault(i))),
            .. agreement.NewestCandidates.Select(c => "candidate in the newest edition only: " + c),
        ];

    private static IEnumerable<string> WithWay(string candidate, string? way) => way is null ? [candidate] : [candidate, "    described in " + way];
}
