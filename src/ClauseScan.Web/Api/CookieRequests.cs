using Microsoft.AspNetCore.Identity;

namespace ClauseScan.Web.Api;

/// <summary>
/// Refuses requests that change something, come with a cookie and lack the header X-Requested-With: a form on another site can send the cookie but not the
/// header. Requests with a token need it not.
/// </summary>
internal sealed class CookieRequests : IEndpointFilter
{
    /// <summary>The header.</summary>
    public const string Header = "X-Requested-With";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return context.HttpContext.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme
            && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !request.Headers.ContainsKey(Header)
                ? TypedResults.Problem($"Requests that change something need the header {Header}.", statusCode: StatusCodes.Status400BadRequest)
                : await next(context);
    }
}
