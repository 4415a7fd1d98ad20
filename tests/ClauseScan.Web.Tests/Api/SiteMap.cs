using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Api;

/// <summary>All that a site answers to, as its routing has it.</summary>
internal static class SiteMap
{
    /// <summary>The endpoints of the API.</summary>
    public static List<(string Name, string Method, string Pattern)> Endpoints(Site site) =>
    [
        .. Routes(site)
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal) && e.Metadata.GetMetadata<EndpointNameMetadata>() is not null)
            .Select(e => (e.Metadata.GetMetadata<EndpointNameMetadata>()!.EndpointName, e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0], e.RoutePattern.RawText!)),
    ];

    /// <summary>The handlers of the pages: the page, "get" or "post", the handler's name or nothing, and each address of the page.</summary>
    public static async Task<List<(string Page, string Method, string? Handler, string Pattern)>> HandlersAsync(Site site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var handlers = new List<(string, string, string?, string)>();
        foreach (var route in Routes(site))
        {
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, route.Metadata);
                handlers.AddRange(compiled.HandlerMethods.Select(h => (page.ViewEnginePath, h.HttpMethod.ToLowerInvariant(), h.Name, "/" + route.RoutePattern.RawText)));
            }
        }

        return handlers;
    }

    /// <summary>An address with its parameters filled in.</summary>
    public static string Address(string pattern, Dictionary<string, Guid> things) =>
        things.Aggregate(pattern, (p, t) => p.Replace($"{{{t.Key}:guid}}", t.Value.ToString(), StringComparison.Ordinal))
            .Replace("{page:int}", "1", StringComparison.Ordinal).Replace("{itemId}", TestItems.Restricted, StringComparison.Ordinal);

    /// <summary>Something of each kind, of one project.</summary>
    public static async Task<Dictionary<string, Guid>> ThingsAsync(Office office)
    {
        var upload = await office.UploadAsync(null, ("a.txt", "TX1001 1 Improvements are assigned back."));
        return new Dictionary<string, Guid>
        {
            ["projectId"] = office.ProjectId,
            ["agreementId"] = upload.Items[0].AgreementId!.Value,
            ["versionId"] = upload.Items[0].VersionId!.Value,
            ["uploadId"] = upload.Id,
            ["findingId"] = (await office.QueueAsync()).Items[0].Id,
            ["accountId"] = office.SecondReviewer.Id,
            ["tokenId"] = Guid.NewGuid(),
        };
    }

    private static IEnumerable<RouteEndpoint> Routes(Site site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
