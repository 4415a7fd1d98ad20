using System.Collections.Immutable;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;

namespace ClauseScan.Web.Tests.Review;

public class CarryOverTests
{
    private const string First = """
        An agreement about pumps with a good many words that both drafts share so that they are known for drafts of one agreement, whatever else is in them.
        TX1001 6.1 Licensee shall assign to Licensor all improvements made by Licensee.
        TX1002 6.2 Licensee grants back a licence.
        TX2001 7 Party B assigns patent CN123 to Party A without delay and free of charge.
        TX3001 8 Licensor licenses the patents.
        """;

    private const string Second = """
        An agreement about pumps with a good many words that both drafts share so that they are known for drafts of one agreement, whatever else is in them.
        TX1001 6.1 Licensee shall assign to Licensor all improvements made by Licensee.
        TX1002 9.2 Licensee grants back a licence.
        TX2001 7 Party B assigns patent CN456 to Party A without delay and for one euro.
        TX4001 11 Party B delivers drawings.
        """;

    [Theory, Databases]
    public async Task A_second_draft_carries_findings_and_decisions_over(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("Licence v1.txt", First));
        var first = (await office.QueueAsync()).Items;
        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([.. first.Select(f => f.Id)], FindingStatus.Confirmed));

        var upload = await office.UploadAsync(null, ("licence (v2) clean.txt", Second));

        Assert.Equal((UploadOutcome.NextDraft, 2), (upload.Items[0].Outcome, upload.Items[0].Draft!.Value));
        var carried = (await office.Get<IAgreements>().FindingsOfAsync(office.Reviewer, upload.Items[0].VersionId!.Value)).ToDictionary(f => f.Rule, f => (f.Carry, f.Status));
        Assert.Equal((CarryOver.Unchanged, FindingStatus.Confirmed), carried["TX1001"]);
        Assert.Equal((CarryOver.Moved, FindingStatus.Confirmed), carried["TX1002"]);
        Assert.Equal((CarryOver.Changed, FindingStatus.Open), carried["TX2001"]);
        Assert.Equal((CarryOver.Gone, FindingStatus.Confirmed), carried["TX3001"]);
        Assert.Equal((CarryOver.New, FindingStatus.Open), carried["TX4001"]);
        Assert.Equal(ReopenReason.WordsChanged, (await office.QueueAsync()).Items.Single(f => f.Rule == "TX2001").Reopened);
        Assert.Equal(4, (await office.QueueAsync()).Total);
    }

    [Theory, Databases]
    public async Task The_same_name_with_other_words_is_another_agreement(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("Licence.txt", First));

        var upload = await office.UploadAsync(null, ("Licence v2.txt", "A lease of a hall in Ningbo for storing paper, from spring to autumn.\nTX3001 1 Rent is paid."));

        Assert.Equal((UploadOutcome.Added, 1), (upload.Items[0].Outcome, upload.Items[0].Draft!.Value));
    }

    [Theory, Databases]
    public async Task A_decision_outlives_reading_again(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var upload = await office.UploadAsync(null, ("Licence.txt", First));
        var finding = (await office.QueueAsync()).Items[0];
        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.NotATransfer));

        await office.Get<IIntake>().ReadAgainAsync(office.Reviewer, upload.Items[0].VersionId!.Value, null);
        await office.WorkAsync();

        var again = await office.QueueAsync();
        Assert.Equal(4, again.Total);
        Assert.Equal((finding.Id, FindingStatus.NotATransfer, CarryOver.New), again.Items.Where(f => f.Id == finding.Id).Select(f => (f.Id, f.Status, f.Carry)).Single());
    }

    [Theory, Databases]
    public async Task The_next_draft_of_a_chosen_agreement_is_that_whatever_its_name(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var agreement = (await office.UploadAsync(null, ("Licence.txt", First))).Items[0].AgreementId;

        var upload = await office.UploadAsync(new UploadRequest(office.ProjectId) { NextDraftOf = agreement }, ("scan0001.txt", "TX1001 6.1 Other words altogether stand here."));

        Assert.Equal((agreement, 2), (upload.Items[0].AgreementId, upload.Items[0].Draft!.Value));
        Assert.Equal(["TX1001"], (await office.QueueAsync()).Items.Select(f => f.Rule));
    }
}
