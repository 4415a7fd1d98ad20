namespace ClauseScan.Web.Api;

/// <summary>All endpoints of the API.</summary>
internal static class Endpoints
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").RequireAuthorization().AddEndpointFilter<CookieRequests>().RequireRateLimiting(RateLimits.Api);
        ProjectEndpoints.Map(api);
        UploadEndpoints.Map(api);
        AgreementEndpoints.Map(api);
        FindingEndpoints.Map(api);
        ExportEndpoints.Map(api);
        CatalogueEndpoints.Map(api);
        AccountEndpoints.Map(api);
        api.MapFallback(() => TypedResults.Problem("There is no such thing, or you may not see it.", statusCode: StatusCodes.Status404NotFound));
    }
}
