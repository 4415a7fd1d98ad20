using System.Collections.Immutable;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Review;

/// <summary>What reviewers decide. Each call is one transaction with its audit entries; it takes all findings or, refused, none.</summary>
public interface IDecisions
{
    /// <summary>
    /// Decides findings that the newest drafts have. A finding may be decided again, also by another person; the last decision counts. Signatures
    /// under the agreements lapse. Reviewers and up.
    /// </summary>
    Task<DecisionOutcome> DecideAsync(Actor actor, DecisionRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// Takes back the last decision of each finding and puts the state before it in force again. Reviewers undo their own decisions, managers any;
    /// findings without a decision are left alone.
    /// </summary>
    Task<DecisionOutcome> UndoAsync(Actor actor, ImmutableArray<Guid> findingIds, CancellationToken cancellation = default);

    /// <summary>Assigns findings to a member who may decide, or with null to nobody. To claim is to assign to oneself. Reviewers and up.</summary>
    Task<DecisionOutcome> AssignAsync(Actor actor, ImmutableArray<Guid> findingIds, Guid? assigneeId, CancellationToken cancellation = default);

    /// <summary>Signs the newest draft of an agreement off. Refused (Conflict) while findings are open, or if the actor has signed. Reviewers and up.</summary>
    Task SignOffAsync(Actor actor, Guid agreementId, CancellationToken cancellation = default);
}
