using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Cli.Tests;

public sealed class FindingCandidateTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("cells", null)]
    [InlineData("motors", "candidate 2 of the agreement")]
    [InlineData("lasers", "candidate: lasers")]
    public void Only_what_differs_from_the_first_of_the_agreement_is_said(string? candidate, string? said)
    {
        var finding = new FindingText("TX1001", DiagnosticSeverity.Warning, "80", "", "", "words", candidate);
        var agreement = new AgreementText("a.txt", "", [], [finding], ["cells", "motors"], [], null);
        Assert.Equal(said, FindingCandidate.Of(finding, agreement));
    }

    [Fact]
    public void The_candidates_of_the_agreement_are_numbered() => Assert.Equal(
        ["candidate 1 for the agreement: cells", "candidate 2 for the agreement: motors"],
        FindingCandidate.OfAgreement(new AgreementText("a.txt", "", [], [], ["cells", "motors"], [], null)));
}
