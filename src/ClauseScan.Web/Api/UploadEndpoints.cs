using ClauseScan.Web.Intake;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Api;

/// <summary>Uploads and the progress of reading.</summary>
internal static class UploadEndpoints
{
    private const long LargestRequest = 4L << 30;
    private const int UploadPage = 20;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/projects/{projectId:guid}/uploads", async (ApiActor actor, Guid projectId, HttpRequest request, IIntake intake, CancellationToken c) =>
            {
                var form = await UploadForm.OpenAsync(request, c);
                return await intake.ReceiveAsync(actor.Value, form.Request(projectId), form.FilesAsync(c), c);
            })
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest)).DisableAntiforgery()
            .WithTags("Uploads").WithName("Upload")
            .WithSummary("Files as multipart/form-data; before them the fields counterparties, date, nextDraftOf, alwaysNew")
            .Accepts<UploadFields>("multipart/form-data");
        api.MapGet("/projects/{projectId:guid}/uploads", (ApiActor actor, Guid projectId, int? count, IIntake intake, CancellationToken c) =>
            intake.ListAsync(actor.Value, projectId, count ?? UploadPage, c)).WithTags("Uploads").WithName("ListUploads");
        api.MapGet("/uploads/{uploadId:guid}", (ApiActor actor, Guid uploadId, IIntake intake, CancellationToken c) => intake.FindAsync(actor.Value, uploadId, c))
            .WithTags("Uploads").WithName("GetUpload").WithSummary("An upload with the progress of each file");
        api.MapGet("/projects/{projectId:guid}/progress", async (ApiActor actor, Guid projectId, Access.IProjects projects, IProgressFeed feed, CancellationToken c) =>
            {
                await projects.FindAsync(actor.Value, projectId, c);
                return TypedResults.ServerSentEvents(feed.WatchAsync(actor.Value, projectId, c), "jobs");
            })
            .WithTags("Uploads").WithName("WatchProgress").WithSummary("Progress of reading as server-sent events");
        api.MapPost("/versions/{versionId:guid}/read-again", (ApiActor actor, Guid versionId, DateOnly? asOf, IIntake intake, CancellationToken c) =>
            intake.ReadAgainAsync(actor.Value, versionId, asOf, c)).WithTags("Uploads").WithName("ReadAgain");
    }
}
