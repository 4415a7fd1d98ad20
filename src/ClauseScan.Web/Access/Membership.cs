using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

/// <summary>The one place that tells whether an actor may see a project.</summary>
internal static class Membership
{
    /// <summary>The actor's role in a project.</summary>
    /// <exception cref="RefusedException">NotFound where the actor is no member; NotAllowed where the role is lower than the one needed.</exception>
    public static async Task<ProjectRole> RoleAsync(
        this ReviewStore store, Actor actor, Guid? projectId, ProjectRole needed, CancellationToken cancellation)
    {
        var member = projectId is null
            ? null
            : await store.Members.AsNoTracking().FirstOrDefaultAsync(m => m.ProjectId == projectId && m.AccountId == actor.Id, cancellation);
        if (member is null)
        {
            throw RefusedException.NotFound();
        }

        return member.Role >= needed
            ? member.Role
            : throw new RefusedException(Refusal.NotAllowed, $"Only a {Word(needed)} of the project may do that.");
    }

    /// <summary>The projects that the actor is a member of.</summary>
    public static IQueryable<Guid> ProjectsOf(this ReviewStore store, Actor actor) =>
        store.Members.Where(m => m.AccountId == actor.Id).Select(m => m.ProjectId);

    private static string Word(ProjectRole role) => role switch
    {
        ProjectRole.Manager => "manager",
        ProjectRole.Reviewer => "reviewer or manager",
        _ => "member",
    };
}
