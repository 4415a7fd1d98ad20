using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class AgreementTextTests
{
    [Fact]
    public void A_finding_is_one_row_with_its_first_candidate()
    {
        var row = Assert.Single(AgreementText.Of(SampleResults.Whole).Findings);
        Assert.Equal(("TX1001", "87", "outbound: Licensee → Licensor", "Art. 6 › 6.3 p. 7"), (row.Rule, row.Rank, row.Direction, row.Place));
        Assert.Equal(
            "083900X restricted: Sample technology (name sourced; control points not held; edition 2023-12-21)", row.Candidate);
    }

    [Fact]
    public void A_finding_names_who_changed_its_words()
    {
        Assert.Equal("words inserted by Zhang on 2024-05-01; words deleted", AgreementText.Of(SampleResults.Revised).Findings[0].Revisions);
        Assert.Null(AgreementText.Of(SampleResults.Whole).Findings[0].Revisions);
    }

    [Fact]
    public void Parties_are_named_with_their_territory() => Assert.Equal(
        ["Licensor: Beispiel GmbH (Germany)", "Licensee: Sample Co., Ltd. (mainland China)"], AgreementText.Of(SampleResults.Whole).Parties.ToArray());

    [Fact]
    public void Nothing_found_is_said_only_of_a_file_that_was_read_whole()
    {
        Assert.Equal("nothing found", AgreementText.Of(SampleResults.Whole with { Findings = [] }).Verdict);
        Assert.Equal("nothing found in what could be read", AgreementText.Of(SampleResults.Partial).Verdict);
        Assert.Equal("not read: nothing can be said of it", AgreementText.Of(SampleResults.Unread).Verdict);
        Assert.Null(AgreementText.Of(SampleResults.Whole).Verdict);
    }

    [Fact]
    public void What_was_not_read_is_named_with_its_page() => Assert.Equal(
        ["not read: page 3: Page 3 shows a picture and no text. (TX9001)"], AgreementText.Of(SampleResults.Partial).ReadingProblems.ToArray());
}
