using System.Reflection;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Api;

/// <summary>Who calls an endpoint, bound from the request; endpoints that take it are behind authorization.</summary>
internal sealed record ApiActor(Actor Value)
{
    public static ValueTask<ApiActor?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        _ = parameter;
        return ValueTask.FromResult(Actor.Of(context.User) is { } actor ? new ApiActor(actor) : null);
    }
}
