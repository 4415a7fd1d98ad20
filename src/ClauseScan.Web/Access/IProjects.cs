using System.Collections.Immutable;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Access;

/// <summary>Projects and their members.</summary>
/// <remarks>Every method throws <see cref="RefusedException"/>: NotFound to whoever is no member, NotAllowed where the role is too low.</remarks>
public interface IProjects
{
    /// <summary>The projects that the actor is a member of, by name.</summary>
    Task<ImmutableArray<ProjectView>> ListAsync(Actor actor, CancellationToken cancellation = default);

    /// <summary>One of them.</summary>
    Task<ProjectView> FindAsync(Actor actor, Guid projectId, CancellationToken cancellation = default);

    /// <summary>A new project, of which the actor becomes a manager. Administrators only.</summary>
    Task<ProjectView> CreateAsync(Actor actor, string name, bool requiresTwoPeople, CancellationToken cancellation = default);

    /// <summary>Changes name and signing. Managers only.</summary>
    Task<ProjectView> ChangeAsync(Actor actor, Guid projectId, string name, bool requiresTwoPeople, CancellationToken cancellation = default);

    /// <summary>The members, by name.</summary>
    Task<ImmutableArray<MemberView>> MembersAsync(Actor actor, Guid projectId, CancellationToken cancellation = default);

    /// <summary>Takes an account in, changes its role, or with null takes it out; the last manager stays. Managers only.</summary>
    Task SetMemberAsync(Actor actor, Guid projectId, Guid accountId, ProjectRole? role, CancellationToken cancellation = default);
}
