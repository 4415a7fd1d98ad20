using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal sealed class Decisions(IDbContextFactory<ReviewStore> stores, CatalogueStamps stamps, AuditWriter audit, TimeProvider clock) : IDecisions
{
    private const int MostFindings = 5000;
    private const int LongestText = 4000;

    public Task<DecisionOutcome> DecideAsync(Actor actor, DecisionRequest request, CancellationToken cancellation)
    {
        Check(request);
        return stores.InTransactionAsync(
            async store =>
            {
                var findings = await FindAsync(store, actor, request.FindingIds, cancellation);
                if (findings.Any(f => !f.IsPresent))
                {
                    throw RefusedException.Conflict("A finding is gone from the newest draft: there is nothing to decide.");
                }

                if (request.Revision is { } revision && findings.Any(f => f.Revision != revision))
                {
                    throw RefusedException.Conflict("Somebody changed the finding in the meantime: look at it again.");
                }

                var now = clock.GetUtcNow().UtcDateTime;
                var decisions = findings.ConvertAll(f => DecisionOn(f, actor, request, now));
                var drafts = findings.Zip(decisions, (f, d) => Decide(f, d, now)).ToList();
                await store.InsertAllAsync(decisions, cancellation);
                return await CloseAsync(store, actor, findings, drafts, now, cancellation);
            },
            cancellation);
    }

    public Task<DecisionOutcome> UndoAsync(Actor actor, ImmutableArray<Guid> findingIds, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var findings = (await FindAsync(store, actor, findingIds, cancellation)).FindAll(f => f.DecisionId is not null);
            var ids = findings.ConvertAll(f => f.DecisionId!.Value);
            var decisions = await store.Decisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellation);
            var managed = await store.Members.Where(m => m.AccountId == actor.Id && m.Role == ProjectRole.Manager).Select(m => m.ProjectId).ToListAsync(cancellation);
            if (decisions.Values.Any(d => d.AccountId != actor.Id && !managed.Contains(d.ProjectId)))
            {
                throw new RefusedException(Refusal.NotAllowed, "Only a manager may undo what somebody else decided.");
            }

            var formerIds = decisions.Values.Where(d => d.FormerId is not null).Select(d => d.FormerId!.Value).ToList();
            var former = await store.Decisions.AsNoTracking().Where(d => formerIds.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellation);
            var drafts = findings.ConvertAll(f => Undo(f, decisions[f.DecisionId!.Value], former, now));
            await store.Decisions.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.UndoneAt, now), cancellation);
            return await CloseAsync(store, actor, findings, drafts, now, cancellation);
        },
        cancellation);

    public Task<DecisionOutcome> AssignAsync(Actor actor, ImmutableArray<Guid> findingIds, Guid? assigneeId, CancellationToken cancellation) =>
        stores.InTransactionAsync(
            async store =>
            {
                var findings = (await FindAsync(store, actor, findingIds, cancellation)).FindAll(f => f.AssigneeId != assigneeId);
                foreach (var project in findings.Select(f => f.ProjectId).Distinct().ToList())
                {
                    if (assigneeId is { } assignee && !await store.Members.AnyAsync(
                        m => m.ProjectId == project && m.AccountId == assignee && m.Role != ProjectRole.Uploader, cancellation))
                    {
                        throw RefusedException.Invalid("Findings can be assigned to reviewers and managers of their project only.");
                    }
                }

                var now = clock.GetUtcNow().UtcDateTime;
                return await WriteAsync(store, actor, findings, findings.ConvertAll(f => Assign(f, assigneeId, now)), cancellation);
            },
            cancellation);

    public Task SignOffAsync(Actor actor, Guid agreementId, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            var agreement = await store.Agreements.AsNoTracking().FirstOrDefaultAsync(a => a.Id == agreementId, cancellation);
            await store.RoleAsync(actor, agreement?.ProjectId, ProjectRole.Reviewer, cancellation);
            if (!await store.Versions.AnyAsync(v => v.Id == agreement!.CurrentVersionId && v.ReadAt != null && v.Outcome != "unread", cancellation))
            {
                throw RefusedException.Conflict("The newest draft has not been read.");
            }

            if (await store.Findings.AnyAsync(f => f.AgreementId == agreementId && f.IsPresent && FindingStates.Waiting.Contains(f.Status), cancellation))
            {
                throw RefusedException.Conflict("Findings wait for a decision: decide them first.");
            }

            if (await store.SignOffs.AnyAsync(s => s.AgreementId == agreementId && s.AccountId == actor.Id && s.LapsedAt == null, cancellation))
            {
                throw RefusedException.Conflict("You have signed already; a second signature is another person's.");
            }

            var signature = new SignOff
            {
                Id = Guid.CreateVersion7(), ProjectId = agreement!.ProjectId, AgreementId = agreementId, VersionId = agreement.CurrentVersionId, AccountId = actor.Id,
                SignedAt = clock.GetUtcNow().UtcDateTime,
            };
            store.SignOffs.Add(signature);
            var after = new { Draft = agreement.CurrentVersionId };
            await audit.AppendAsync(store, actor, [new AuditDraft(agreement.ProjectId, "agreement.signed", agreementId.ToString(), null, after)], cancellation);
            return 0;
        },
        cancellation);

    private static async Task<List<ReviewFinding>> FindAsync(ReviewStore store, Actor actor, ImmutableArray<Guid> ids, CancellationToken cancellation)
    {
        if (ids.IsDefaultOrEmpty || ids.Length > MostFindings)
        {
            throw RefusedException.Invalid($"Name 1 to {MostFindings} findings.");
        }

        var wanted = ids.Distinct().ToList();
        var findings = await store.Findings.AsNoTracking().Where(f => wanted.Contains(f.Id)).ToListAsync(cancellation);
        foreach (var project in findings.Select(f => f.ProjectId).Distinct())
        {
            await store.RoleAsync(actor, project, ProjectRole.Reviewer, cancellation);
        }

        return findings.Count == wanted.Count ? findings : throw RefusedException.NotFound();
    }

    private async Task<DecisionOutcome> CloseAsync(
        ReviewStore store, Actor actor, List<ReviewFinding> findings, List<AuditDraft> drafts, DateTime now, CancellationToken cancellation)
    {
        await store.LapseSignaturesAsync([.. findings.Select(f => f.AgreementId).Distinct()], now, cancellation);
        return await WriteAsync(store, actor, findings, drafts, cancellation);
    }

    private async Task<DecisionOutcome> WriteAsync(
        ReviewStore store, Actor actor, List<ReviewFinding> findings, List<AuditDraft> drafts, CancellationToken cancellation)
    {
        await store.UpdateReviewedAsync(findings, cancellation);
        await audit.AppendAsync(store, actor, drafts, cancellation);
        return new DecisionOutcome([.. findings.Select(f => f.Id)]);
    }

    private Decision DecisionOn(ReviewFinding finding, Actor actor, DecisionRequest request, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        ProjectId = finding.ProjectId,
        AgreementId = finding.AgreementId,
        FindingId = finding.Id,
        VersionId = finding.VersionId,
        Verdict = request.Verdict,
        ItemId = request.ItemId,
        Reason = request.Reason,
        AcceptedUntil = request.AcceptedUntil,
        Note = request.Note,
        Basis = BasisOf(request, finding),
        Edition = stamps.Edition,
        ProgramVersion = ProgramVersion.Text,
        AccountId = actor.Id,
        DecidedAt = now,
        FormerId = finding.DecisionId,
        FormerStatus = finding.Status,
        FormerReopened = finding.Reopened,
    };

    private static AuditDraft Decide(ReviewFinding finding, Decision decision, DateTime now)
    {
        var before = Facts(finding);
        finding.Status = decision.Verdict;
        finding.Reopened = ReopenReason.None;
        finding.DecisionId = decision.Id;
        finding.AcceptedUntil = decision.AcceptedUntil;
        Touch(finding, now);
        var after = new { finding.Status, decision.ItemId, decision.Reason, decision.AcceptedUntil, decision.Note, finding.DecisionId, finding.VersionId };
        return new AuditDraft(finding.ProjectId, "finding.decided", finding.Id.ToString(), before, after);
    }

    // The item chosen; where none was, the best candidate, for that is what was weighed. That something is no transfer rests on no item.
    private string BasisOf(DecisionRequest request, ReviewFinding finding) =>
        request.Verdict == FindingStatus.NotATransfer ? "" : (request.ItemId ?? finding.CandidateItem) is { } item ? stamps.BasisOf([item]) : "";

    private static AuditDraft Undo(ReviewFinding finding, Decision decision, Dictionary<Guid, Decision> former, DateTime now)
    {
        var before = Facts(finding);
        var previous = decision.FormerId is { } id ? former.GetValueOrDefault(id) : null;
        finding.Status = decision.FormerStatus;
        finding.Reopened = decision.FormerReopened;
        finding.DecisionId = decision.FormerId;
        finding.AcceptedUntil = decision.FormerStatus == FindingStatus.Accepted ? previous?.AcceptedUntil : null;
        Touch(finding, now);
        return new AuditDraft(finding.ProjectId, "finding.undone", finding.Id.ToString(), before, Facts(finding));
    }

    private static AuditDraft Assign(ReviewFinding finding, Guid? assigneeId, DateTime now)
    {
        var before = new { Assignee = finding.AssigneeId };
        finding.AssigneeId = assigneeId;
        Touch(finding, now);
        return new AuditDraft(finding.ProjectId, "finding.assigned", finding.Id.ToString(), before, new { Assignee = assigneeId });
    }

    private static void Touch(ReviewFinding finding, DateTime now)
    {
        finding.ChangedAt = now;
        finding.Revision++;
    }

    private static object Facts(ReviewFinding finding) => new { finding.Status, finding.Reopened, finding.AcceptedUntil, finding.DecisionId };

    private void Check(DecisionRequest request)
    {
        if (request.Verdict == FindingStatus.Open || !Enum.IsDefined(request.Verdict))
        {
            throw RefusedException.Invalid("Decide for confirmed, no transfer, accepted or needs an engineer; to open a finding again, undo.");
        }

        if (request.Verdict == FindingStatus.Accepted && string.IsNullOrWhiteSpace(request.Reason))
        {
            throw RefusedException.Invalid("An acceptance needs a reason.");
        }

        if (request.AcceptedUntil is { } until && (request.Verdict != FindingStatus.Accepted || until < DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)))
        {
            throw RefusedException.Invalid("Only an acceptance has a last day, and it is not in the past.");
        }

        if (request.Reason?.Length > LongestText || request.Note?.Length > LongestText)
        {
            throw RefusedException.Invalid($"Reason and note have up to {LongestText} letters each.");
        }

        if (request.ItemId is { } item && stamps.Catalogue.Item(item) is null)
        {
            throw RefusedException.Invalid("The catalogue has no such item.");
        }
    }
}
