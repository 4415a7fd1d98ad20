using System.Collections.Immutable;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

internal sealed class Projects(IDbContextFactory<ReviewStore> stores, AuditWriter audit, TimeProvider clock) : IProjects
{
    private const int LongestName = 300;

    public async Task<ImmutableArray<ProjectView>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var rows = await Views(store, actor, store.Projects).ToListAsync(cancellation);
        return [.. rows];
    }

    public async Task<ProjectView> FindAsync(Actor actor, Guid projectId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await Views(store, actor, store.Projects.Where(p => p.Id == projectId)).FirstOrDefaultAsync(cancellation) ?? throw RefusedException.NotFound();
    }

    public Task<ProjectView> CreateAsync(Actor actor, string name, bool requiresTwoPeople, CancellationToken cancellation)
    {
        if (!actor.IsAdministrator)
        {
            throw new RefusedException(Refusal.NotAllowed, "Only an administrator may make projects.");
        }

        var project = new Project
        {
            Id = Guid.CreateVersion7(), Name = Checked(name), RequiresTwoPeople = requiresTwoPeople, CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        return stores.InTransactionAsync(
            async store =>
            {
                store.Projects.Add(project);
                store.Members.Add(new ProjectMember { ProjectId = project.Id, AccountId = actor.Id, Role = ProjectRole.Manager });
                await audit.AppendAsync(store, actor, [new AuditDraft(project.Id, "project.created", project.Id.ToString(), null, Facts(project))], cancellation);
                return new ProjectView(project.Id, project.Name, project.RequiresTwoPeople, ProjectRole.Manager, project.CreatedAt);
            },
            cancellation);
    }

    public Task<ProjectView> ChangeAsync(Actor actor, Guid projectId, string name, bool requiresTwoPeople, CancellationToken cancellation) =>
        stores.InTransactionAsync(
            async store =>
            {
                var role = await store.RoleAsync(actor, projectId, ProjectRole.Manager, cancellation);
                var project = await store.Projects.SingleAsync(p => p.Id == projectId, cancellation);
                var before = Facts(project);
                (project.Name, project.RequiresTwoPeople) = (Checked(name), requiresTwoPeople);
                await audit.AppendAsync(store, actor, [new AuditDraft(projectId, "project.changed", projectId.ToString(), before, Facts(project))], cancellation);
                return new ProjectView(project.Id, project.Name, project.RequiresTwoPeople, role, project.CreatedAt);
            },
            cancellation);

    public async Task<ImmutableArray<MemberView>> MembersAsync(Actor actor, Guid projectId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.RoleAsync(actor, projectId, ProjectRole.Uploader, cancellation);
        var rows = await store.Members.Where(m => m.ProjectId == projectId)
            .Join(store.Users, m => m.AccountId, u => u.Id, (m, u) => new { u.Id, u.DisplayName, m.Role })
            .OrderBy(m => m.DisplayName).ToListAsync(cancellation);
        return [.. rows.Select(m => new MemberView(m.Id, m.DisplayName, m.Role))];
    }

    public Task SetMemberAsync(Actor actor, Guid projectId, Guid accountId, ProjectRole? role, CancellationToken cancellation) =>
        stores.InTransactionAsync(
            async store =>
            {
                await store.RoleAsync(actor, projectId, ProjectRole.Manager, cancellation);
                if (!await store.Users.AnyAsync(u => u.Id == accountId, cancellation))
                {
                    throw RefusedException.Invalid("There is no such account.");
                }

                var member = await store.Members.FirstOrDefaultAsync(m => m.ProjectId == projectId && m.AccountId == accountId, cancellation);
                var before = member?.Role;
                if (before == role)
                {
                    return 0;
                }

                if (before == ProjectRole.Manager
                    && !await store.Members.AnyAsync(m => m.ProjectId == projectId && m.AccountId != accountId && m.Role == ProjectRole.Manager, cancellation))
                {
                    throw RefusedException.Conflict("The project's last manager stays: make another member a manager first.");
                }

                Set(store, projectId, accountId, member, role);
                await audit.AppendAsync(
                    store, actor, [new AuditDraft(projectId, "member.changed", accountId.ToString(), new { Role = before }, new { Role = role })], cancellation);
                return 0;
            },
            cancellation);

    private static void Set(ReviewStore store, Guid projectId, Guid accountId, ProjectMember? member, ProjectRole? role)
    {
        if (member is null)
        {
            store.Members.Add(new ProjectMember { ProjectId = projectId, AccountId = accountId, Role = role!.Value });
        }
        else if (role is null)
        {
            store.Members.Remove(member);
        }
        else
        {
            member.Role = role.Value;
        }
    }

    private static IQueryable<ProjectView> Views(ReviewStore store, Actor actor, IQueryable<Project> projects) =>
        from member in store.Members
        join project in projects on member.ProjectId equals project.Id
        where member.AccountId == actor.Id
        orderby project.Name
        select new ProjectView(project.Id, project.Name, project.RequiresTwoPeople, member.Role, project.CreatedAt);

    private static object Facts(Project project) => new { project.Name, project.RequiresTwoPeople };

    private static string Checked(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } trimmed
        ? trimmed
        : throw RefusedException.Invalid($"A project needs a name of up to {LongestName} letters.");
}
