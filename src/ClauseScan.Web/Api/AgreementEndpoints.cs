using System.ComponentModel;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClauseScan.Web.Api;

/// <summary>Agreements and their drafts.</summary>
internal static class AgreementEndpoints
{
    private const int DefaultDpi = 110;
    private const int PageLength = 50;

    public static void Map(RouteGroupBuilder api)
    {
        var agreements = api.MapGroup("/agreements").WithTags("Agreements");
        agreements.MapGet("/", (ApiActor actor, Guid projectId, string? search, [Description("reading, failed, toReview, reviewed or signedOff")] Word<AgreementState>? state, int? skip, int? take, IAgreements service, CancellationToken c) =>
            service.ListAsync(actor.Value, new AgreementQuery(projectId) { Search = search, State = state?.Value, Skip = skip ?? 0, Take = take ?? PageLength }, c))
            .WithName("ListAgreements");
        agreements.MapGet("/{agreementId:guid}", (ApiActor actor, Guid agreementId, IAgreements service, CancellationToken c) =>
            service.FindAsync(actor.Value, agreementId, c)).WithName("GetAgreement").WithSummary("An agreement with its drafts, status and signatures");
        agreements.MapPut("/{agreementId:guid}", (ApiActor actor, Guid agreementId, RenameBody body, IAgreements service, CancellationToken c) =>
            service.RenameAsync(actor.Value, agreementId, body.Name, body.Counterparties, c)).WithName("RenameAgreement");
        agreements.MapPost("/{agreementId:guid}/sign-off", (ApiActor actor, Guid agreementId, IDecisions service, CancellationToken c) =>
            service.SignOffAsync(actor.Value, agreementId, c)).WithName("SignOff");

        var versions = api.MapGroup("/versions").WithTags("Drafts");
        versions.MapGet("/{versionId:guid}/reading", async Task<Results<Ok<Reading.AgreementReading>, NoContent>> (
            ApiActor actor, Guid versionId, IAgreements service, CancellationToken c) =>
            await service.ReadingAsync(actor.Value, versionId, c) is { } reading ? TypedResults.Ok(reading) : TypedResults.NoContent())
            .WithName("GetReading").WithSummary("Text, outline, terms, references and parties; no content until the draft was read");
        versions.MapGet("/{versionId:guid}/findings", (ApiActor actor, Guid versionId, IAgreements service, CancellationToken c) =>
            service.FindingsOfAsync(actor.Value, versionId, c)).WithName("ListFindingsOfDraft").WithSummary("The findings of a draft with how each was carried over");
        versions.MapGet("/{versionId:guid}/file", async (ApiActor actor, Guid versionId, IAgreements service, CancellationToken c) =>
            ExportEndpoints.Send(await service.FileAsync(actor.Value, versionId, c))).WithName("GetFile");
        versions.MapGet("/{versionId:guid}/pages/{page:int}", async Task<Results<FileContentHttpResult, ProblemHttpResult>> (
            ApiActor actor, Guid versionId, int page, int? dpi, HttpResponse response, IAgreements service, CancellationToken c) =>
            {
                if (await service.PageAsync(actor.Value, versionId, page, dpi ?? DefaultDpi, c) is not { } image)
                {
                    return TypedResults.Problem("The page cannot be drawn.", statusCode: StatusCodes.Status404NotFound);
                }

                response.Headers.CacheControl = "private, max-age=3600";
                return TypedResults.File(image, "image/png");
            })
            .WithName("DrawPage").WithSummary("A page of a PDF draft as PNG");
    }
}
