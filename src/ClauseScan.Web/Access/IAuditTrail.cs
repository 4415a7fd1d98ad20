using System.Collections.Immutable;

namespace ClauseScan.Web.Access;

/// <summary>The audit trail.</summary>
public interface IAuditTrail
{
    /// <summary>What was done in a project, newest first, from before a sequence number. Managers only.</summary>
    Task<ImmutableArray<AuditView>> OfProjectAsync(Actor actor, Guid projectId, long? before, int count, CancellationToken cancellation = default);

    /// <summary>What was done to a finding, oldest first.</summary>
    Task<ImmutableArray<AuditView>> OfFindingAsync(Actor actor, Guid findingId, CancellationToken cancellation = default);

    /// <summary>Checks the chain of hashes. Administrators only.</summary>
    Task<AuditCheck> CheckAsync(Actor actor, CancellationToken cancellation = default);
}
