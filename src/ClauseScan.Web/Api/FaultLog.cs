using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace ClauseScan.Web.Api;

/// <summary>Logs the kind of each fault and where it came up, and nothing of its message, which could hold words of an agreement.</summary>
internal sealed partial class FaultLog(ILogger<FaultLog> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (RefusedException or BadHttpRequestException or OperationCanceledException))
        {
            Fault(log, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName, exception.GetType().Name, exception.StackTrace);
        }

        return ValueTask.FromResult(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} broke off by {Fault}{Trace}")]
    private static partial void Fault(ILogger logger, string method, string? endpoint, string fault, string? trace);
}
