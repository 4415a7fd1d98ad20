using System.ComponentModel;
using ClauseScan.Web.Exports;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClauseScan.Web.Api;

/// <summary>Files for use elsewhere.</summary>
internal static class ExportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exports/findings", async (ApiActor actor, [Description("csv, json or sarif")] Word<ExportFormat>? format, [AsParameters] FindingParameters query, IExports service, CancellationToken c) =>
            Send(await service.FindingsAsync(actor.Value, query.ToQuery(), format?.Value ?? ExportFormat.Csv, c)))
            .WithTags("Exports").WithName("ExportFindings").WithSummary("The findings of a query as CSV, JSON or SARIF");
        api.MapGet("/exports/decisions", async (ApiActor actor, Guid projectId, [Description("csv, json or sarif")] Word<ExportFormat>? format, IExports service, CancellationToken c) =>
            Send(await service.DecisionsAsync(actor.Value, projectId, format?.Value ?? ExportFormat.Csv, c)))
            .WithTags("Exports").WithName("ExportDecisions").WithSummary("All decisions of a project as CSV or JSON; managers only");
        api.MapGet("/agreements/{agreementId:guid}/memo", async (ApiActor actor, Guid agreementId, IExports service, CancellationToken c) =>
            Send(await service.MemoAsync(actor.Value, agreementId, c)))
            .WithTags("Exports").WithName("ExportMemo").WithSummary("The screening memo of an agreement as a Word file");
    }

    /// <summary>Always as a download: what was uploaded is never shown by the browser as a page of this site.</summary>
    public static FileStreamHttpResult Send(StoredContent content) => TypedResults.File(content.Content, content.ContentType, content.FileName);
}
