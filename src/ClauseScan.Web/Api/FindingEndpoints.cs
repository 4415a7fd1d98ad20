using ClauseScan.Web.Access;
using ClauseScan.Web.Review;

namespace ClauseScan.Web.Api;

/// <summary>Findings and what is decided about them.</summary>
internal static class FindingEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var findings = api.MapGroup("/findings").WithTags("Findings");
        findings.MapGet("/", (ApiActor actor, [AsParameters] FindingParameters query, IFindings service, CancellationToken c) =>
            service.ListAsync(actor.Value, query.ToQuery(), c)).WithName("ListFindings");
        findings.MapGet("/ids", (ApiActor actor, [AsParameters] FindingParameters query, IFindings service, CancellationToken c) =>
            service.IdsAsync(actor.Value, query.ToQuery(), c)).WithName("ListFindingIds").WithSummary("The ids of all findings of a query, in order");
        findings.MapGet("/{findingId:guid}", (ApiActor actor, Guid findingId, IFindings service, CancellationToken c) =>
            service.FindAsync(actor.Value, findingId, c)).WithName("GetFinding");
        findings.MapGet("/{findingId:guid}/history", (ApiActor actor, Guid findingId, IAuditTrail service, CancellationToken c) =>
            service.OfFindingAsync(actor.Value, findingId, c)).WithName("GetHistory");
        api.MapPost("/decisions", (ApiActor actor, DecisionBody body, IDecisions service, CancellationToken c) =>
            service.DecideAsync(actor.Value, body.ToRequest(), c)).WithTags("Decisions").WithName("Decide").WithSummary("Decides one finding or many; all or none");
        api.MapPost("/decisions/undo", (ApiActor actor, FindingsBody body, IDecisions service, CancellationToken c) =>
            service.UndoAsync(actor.Value, [.. body.FindingIds ?? []], c)).WithTags("Decisions").WithName("Undo");
        api.MapPost("/assignments", (ApiActor actor, AssignmentBody body, IDecisions service, CancellationToken c) =>
            service.AssignAsync(actor.Value, [.. body.FindingIds ?? []], body.AssigneeId, c)).WithTags("Decisions").WithName("Assign");
    }
}
