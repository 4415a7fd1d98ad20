using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Review;

public class DecisionTests
{
    private const string Text = "TX1001 6.1 Improvements are assigned back.\nTX1002 6.2 A licence back is granted.";

    [Theory, Databases]
    public async Task A_decision_is_kept_shown_and_written_to_the_audit_trail(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);

        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Accepted)
        {
            Reason = "approved by the board", AcceptedUntil = new DateOnly(2027, 1, 1), ItemId = TestItems.Restricted,
        });

        var details = await office.Get<IFindings>().FindAsync(office.Uploader, finding.Id);
        Assert.Equal((FindingStatus.Accepted, new DateOnly(2027, 1, 1)), (details.Row.Status, details.Row.AcceptedUntil!.Value));
        Assert.Equal(("reviewer", "approved by the board"), (details.Decisions[0].AccountName, details.Decisions[0].Reason));
        var history = await office.Get<IAuditTrail>().OfFindingAsync(office.Uploader, finding.Id);
        Assert.Equal(["finding.decided"], history.Select(h => h.Action));
        Assert.Contains("\"open\"", history[0].Before, StringComparison.Ordinal);
        Assert.Null((await office.Get<IAuditTrail>().CheckAsync(office.Manager with { IsAdministrator = true })).FirstBroken);
    }

    [Theory, Databases]
    public async Task Undoing_restores_what_was_before(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        var decisions = office.Get<IDecisions>();
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Accepted) { Reason = "r", AcceptedUntil = new DateOnly(2027, 1, 1) });
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed));

        await decisions.UndoAsync(office.Reviewer, [finding.Id]);
        var once = (await office.Get<IFindings>().FindAsync(office.Reviewer, finding.Id)).Row;
        await decisions.UndoAsync(office.Reviewer, [finding.Id]);
        var twice = (await office.Get<IFindings>().FindAsync(office.Reviewer, finding.Id)).Row;

        Assert.Equal((FindingStatus.Accepted, new DateOnly(2027, 1, 1)), (once.Status, once.AcceptedUntil!.Value));
        Assert.Equal((FindingStatus.Open, (DateOnly?)null), (twice.Status, twice.AcceptedUntil));
    }

    [Theory, Databases]
    public async Task A_reviewer_does_not_undo_what_another_decided_and_a_manager_does(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        var decisions = office.Get<IDecisions>();
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => decisions.UndoAsync(office.SecondReviewer, [finding.Id]));
        var undone = await decisions.UndoAsync(office.Manager, [finding.Id]);

        Assert.Equal(Refusal.NotAllowed, refused.Refusal);
        Assert.Equal(finding.Id, Assert.Single(undone.Changed));
    }

    [Theory, Databases]
    public async Task One_finding_of_a_project_of_others_refuses_all(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        var elsewhere = (await office.Get<IProjects>().ListAsync(office.Stranger))[0].Id;
        await office.Get<IIntake>().ReceiveAsync(office.Stranger, new UploadRequest(elsewhere), Office.Files(("b.txt", Text)));
        await office.WorkAsync();
        var theirs = (await office.Get<IFindings>().ListAsync(office.Stranger, new FindingQuery { ProjectId = elsewhere })).Items[0];
        var decisions = office.Get<IDecisions>();

        Func<Task>[] acts =
        [
            () => decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id, theirs.Id], FindingStatus.Confirmed)),
            () => decisions.AssignAsync(office.Reviewer, [finding.Id, theirs.Id], office.Reviewer.Id),
            () => decisions.UndoAsync(office.Reviewer, [finding.Id, theirs.Id]),
        ];
        foreach (var act in acts)
        {
            Assert.Equal(Refusal.NotFound, (await Assert.ThrowsAsync<RefusedException>(act)).Refusal);
        }

        var row = (await office.Get<IFindings>().FindAsync(office.Reviewer, finding.Id)).Row;
        Assert.Equal((FindingStatus.Open, (Guid?)null, finding.Revision), (row.Status, row.AssigneeId, row.Revision));
    }

    [Theory, Databases]
    public async Task Many_findings_are_decided_assigned_and_undone_at_once(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("a.txt", string.Join('\n', Enumerable.Range(1, 300).Select(i => $"TX1001 {i} Improvement {i} is assigned back."))));
        ImmutableArray<Guid> ids = [.. (await office.Get<IFindings>().IdsAsync(office.Reviewer, new FindingQuery { ProjectId = office.ProjectId }))];
        var decisions = office.Get<IDecisions>();

        await decisions.DecideAsync(office.Reviewer, new DecisionRequest(ids, FindingStatus.Accepted) { Reason = "r", AcceptedUntil = new DateOnly(2027, 1, 1) });
        await decisions.AssignAsync(office.Reviewer, ids, office.SecondReviewer.Id);
        var decided = await RowsAsync();
        await decisions.UndoAsync(office.Reviewer, ids);
        var undone = await RowsAsync();

        Assert.Equal(300, ids.Length);
        Assert.All(decided, r => Assert.Equal((FindingStatus.Accepted, "second"), (r.Status, r.AssigneeName)));
        Assert.All(undone, r => Assert.Equal((FindingStatus.Open, "second", (DateOnly?)null), (r.Status, r.AssigneeName, r.AcceptedUntil)));
        var history = await office.Get<IAuditTrail>().OfFindingAsync(office.Reviewer, ids[^1]);
        Assert.Equal(["finding.decided", "finding.assigned", "finding.undone"], history.Select(h => h.Action));
        Assert.Null((await office.Get<IAuditTrail>().CheckAsync(office.Manager with { IsAdministrator = true })).FirstBroken);

        async Task<ImmutableArray<FindingRow>> RowsAsync() =>
            (await office.Get<IFindings>().ListAsync(office.Reviewer, new FindingQuery { ProjectId = office.ProjectId, Take = 1000 })).Items;
    }

    [Theory, Databases]
    public async Task Who_saw_an_older_state_is_refused(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        await office.Get<IDecisions>().DecideAsync(office.SecondReviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed) { Revision = finding.Revision });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => office.Get<IDecisions>()
            .DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.NotATransfer) { Revision = finding.Revision }));

        Assert.Equal(Refusal.Conflict, refused.Refusal);
    }

    [Theory, Databases]
    public async Task An_acceptance_that_ran_out_opens_the_finding_again(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Accepted) { Reason = "r", AcceptedUntil = new DateOnly(2026, 11, 20) });
        await office.Get<Reopening>().ExpiredAsync(default);
        var before = (await office.Get<IFindings>().FindAsync(office.Reviewer, finding.Id)).Row.Status;

        office.Clock.Forward(TimeSpan.FromDays(21));
        await office.Get<Reopening>().ExpiredAsync(default);

        var row = (await office.Get<IFindings>().FindAsync(office.Reviewer, finding.Id)).Row;
        Assert.Equal(FindingStatus.Accepted, before);
        Assert.Equal((FindingStatus.Open, ReopenReason.Expired), (row.Status, row.Reopened));
    }

    [Theory, Databases]
    public async Task A_changed_item_reopens_what_rests_on_it_and_nothing_else(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("a.txt", Text));
        var findings = (await office.QueueAsync()).Items;
        var catalogue = TechnologyCatalogue.Load();
        var other = catalogue.Latest.Items.First(i => i.Id != TestItems.Restricted).Id;
        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([findings[0].Id], FindingStatus.Confirmed) { ItemId = TestItems.Restricted });
        await office.Get<IDecisions>().DecideAsync(office.Reviewer, new DecisionRequest([findings[1].Id], FindingStatus.Confirmed) { ItemId = other });

        await ReopeningWith(office, catalogue).ChangedItemsAsync(default);
        var unchanged = (await office.QueueAsync()).Items.Select(f => f.Status).ToList();
        await ReopeningWith(office, ChangedCatalogue.Of(TestItems.Restricted)).ChangedItemsAsync(default);
        var changed = (await office.QueueAsync()).Items.Select(f => (f.Status, f.Reopened)).ToList();

        Assert.Equal([FindingStatus.Confirmed, FindingStatus.Confirmed], unchanged);
        Assert.Equal([(FindingStatus.Open, ReopenReason.EditionChanged), (FindingStatus.Confirmed, ReopenReason.None)], changed);
    }

    [Theory, Databases]
    public async Task Two_people_sign_and_a_new_decision_ends_their_signatures(string kind)
    {
        await using var office = await Office.OpenAsync(kind, requiresTwoPeople: true);
        var finding = await FirstAsync(office);
        var decisions = office.Get<IDecisions>();
        var early = await Assert.ThrowsAsync<RefusedException>(() => decisions.SignOffAsync(office.Reviewer, finding.AgreementId));
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([.. (await office.QueueAsync()).Items.Select(f => f.Id)], FindingStatus.NotATransfer));

        await decisions.SignOffAsync(office.Reviewer, finding.AgreementId);
        var again = await Assert.ThrowsAsync<RefusedException>(() => decisions.SignOffAsync(office.Reviewer, finding.AgreementId));
        var one = (await office.Get<IAgreements>().FindAsync(office.Uploader, finding.AgreementId)).Row.State;
        await decisions.SignOffAsync(office.SecondReviewer, finding.AgreementId);
        var two = (await office.Get<IAgreements>().FindAsync(office.Uploader, finding.AgreementId)).Row.State;
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed));
        var after = (await office.Get<IAgreements>().FindAsync(office.Uploader, finding.AgreementId)).Row.State;

        Assert.Equal((Refusal.Conflict, Refusal.Conflict), (early.Refusal, again.Refusal));
        Assert.Equal((AgreementState.Reviewed, AgreementState.SignedOff, AgreementState.Reviewed), (one, two, after));
    }

    [Theory, Databases]
    public async Task The_figures_tell_how_far_two_reviewers_agree(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var finding = await FirstAsync(office);
        var second = (await office.QueueAsync()).Items[1];
        var decisions = office.Get<IDecisions>();
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed));
        await decisions.DecideAsync(office.SecondReviewer, new DecisionRequest([finding.Id], FindingStatus.Confirmed));
        await decisions.DecideAsync(office.Reviewer, new DecisionRequest([second.Id], FindingStatus.NotATransfer));
        await decisions.DecideAsync(office.SecondReviewer, new DecisionRequest([second.Id], FindingStatus.NotATransfer));

        var figures = await office.Get<IDashboard>().FiguresAsync(office.Manager, office.ProjectId);

        Assert.Equal((2, 1.0, 0), (figures.Pairs, figures.Kappa!.Value, figures.OpenFindings));
        Assert.Equal(1, figures.Agreements[AgreementState.Reviewed]);
    }

    [Theory, Databases]
    public async Task A_broken_audit_trail_is_told(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await using (var store = office.OpenStore())
        {
            // What somebody with the rights of the database's owner could do.
            var drop = kind == TestDatabase.Sqlite ? "DROP TRIGGER refuse_update" : "DROP TRIGGER refuse_change ON \"AuditEntries\"";
            await store.Database.ExecuteSqlRawAsync(drop);
            await store.Audit.Where(e => e.Sequence == 1).ExecuteUpdateAsync(s => s.SetProperty(e => e.AccountName, "somebody else"));
        }

        Assert.Equal(1, (await office.Get<IAuditTrail>().CheckAsync(office.Manager with { IsAdministrator = true })).FirstBroken);
    }

    private static async Task<FindingRow> FirstAsync(Office office)
    {
        await office.UploadAsync(null, ("a.txt", Text));
        return (await office.QueueAsync()).Items[0];
    }

    private static Reopening ReopeningWith(Office office, TechnologyCatalogue catalogue)
    {
        var stamps = new CatalogueStamps(catalogue);
        return new Reopening(office.Get<IDbContextFactory<ReviewStore>>(), stamps, new AuditWriter(stamps, office.Clock), office.Clock);
    }
}
