using ClauseScan.Web.Access;
using ClauseScan.Web.Review;

namespace ClauseScan.Web.Api;

/// <summary>Projects, members, figures and the audit trail.</summary>
internal static class ProjectEndpoints
{
    private const int AuditPage = 100;

    public static void Map(RouteGroupBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapGet("/", (ApiActor actor, IProjects service, CancellationToken c) => service.ListAsync(actor.Value, c))
            .WithName("ListProjects").WithSummary("The projects you are a member of");
        projects.MapPost("/", (ApiActor actor, ProjectBody body, IProjects service, CancellationToken c) =>
            service.CreateAsync(actor.Value, body.Name, body.RequiresTwoPeople, c)).WithName("CreateProject").WithSummary("A new project; administrators only");
        projects.MapGet("/{projectId:guid}", (ApiActor actor, Guid projectId, IProjects service, CancellationToken c) => service.FindAsync(actor.Value, projectId, c))
            .WithName("GetProject");
        projects.MapPut("/{projectId:guid}", (ApiActor actor, Guid projectId, ProjectBody body, IProjects service, CancellationToken c) =>
            service.ChangeAsync(actor.Value, projectId, body.Name, body.RequiresTwoPeople, c)).WithName("ChangeProject");
        projects.MapGet("/{projectId:guid}/members", (ApiActor actor, Guid projectId, IProjects service, CancellationToken c) =>
            service.MembersAsync(actor.Value, projectId, c)).WithName("ListMembers");
        projects.MapPut("/{projectId:guid}/members/{accountId:guid}", (ApiActor actor, Guid projectId, Guid accountId, MemberBody body, IProjects service, CancellationToken c) =>
            service.SetMemberAsync(actor.Value, projectId, accountId, body.Role, c)).WithName("SetMember");
        projects.MapDelete("/{projectId:guid}/members/{accountId:guid}", (ApiActor actor, Guid projectId, Guid accountId, IProjects service, CancellationToken c) =>
            service.SetMemberAsync(actor.Value, projectId, accountId, null, c)).WithName("RemoveMember");
        projects.MapGet("/{projectId:guid}/dashboard", (ApiActor actor, Guid projectId, IDashboard service, CancellationToken c) =>
            service.FiguresAsync(actor.Value, projectId, c)).WithName("GetDashboard").WithSummary("Figures; managers only");
        projects.MapGet("/{projectId:guid}/audit", (ApiActor actor, Guid projectId, IAuditTrail service, long? before, int? count, CancellationToken c) =>
            service.OfProjectAsync(actor.Value, projectId, before, count ?? AuditPage, c)).WithName("ListAudit").WithSummary("The audit trail, newest first; managers only");
        api.MapGet("/audit/check", (ApiActor actor, IAuditTrail service, CancellationToken c) => service.CheckAsync(actor.Value, c))
            .WithTags("Administration").WithName("CheckAudit").WithSummary("Follows the chain of hashes; administrators only");
    }
}
