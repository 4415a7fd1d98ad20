using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ClauseScan.Web.Hosting;

/// <summary>Servers that stand before the site and speak HTTPS with browsers.</summary>
internal static class Proxies
{
    /// <summary>Takes from those on this machine, and from those named, who asks and whether by HTTPS; from others nothing, for they could lie.</summary>
    public static void AddProxies(this IServiceCollection services, ImmutableArray<IPAddress> named) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var address in named)
        {
            options.KnownProxies.Add(address);
        }
    });
}
