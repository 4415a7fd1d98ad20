using System.Globalization;
using System.Threading.RateLimiting;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Api;

/// <summary>How often somebody may ask.</summary>
internal static class RateLimits
{
    public const string Api = "api";
    public const string SignIn = "sign-in";

    private const int ApiPerMinute = 1200;
    private const int SignInsPerMinute = 20;

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Api, context => RateLimitPartition.GetTokenBucketLimiter(
            Actor.Of(context.User)?.Id.ToString() ?? Address(context),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = ApiPerMinute, TokensPerPeriod = ApiPerMinute / 6, ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            }));
        options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            Address(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
