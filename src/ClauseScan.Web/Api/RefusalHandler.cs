using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace ClauseScan.Web.Api;

/// <summary>Answers refusals with problem details, and faults without a word of what happened.</summary>
internal sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    /// <summary>Whether an address is asked by programs: they get problem details, and browsers a page.</summary>
    public static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (RefusedException or BadHttpRequestException) && !IsForPrograms(httpContext.Request.Path))
        {
            return false;
        }

        var (status, detail) = exception switch
        {
            RefusedException { Refusal: Refusal.NotFound } refused => (StatusCodes.Status404NotFound, refused.Message),
            RefusedException { Refusal: Refusal.NotAllowed } refused => (StatusCodes.Status403Forbidden, refused.Message),
            RefusedException { Refusal: Refusal.Conflict } refused => (StatusCodes.Status409Conflict, refused.Message),
            RefusedException refused => (StatusCodes.Status400BadRequest, refused.Message),
            BadHttpRequestException bad => (bad.StatusCode, "The request cannot be read: see /openapi/v1.json."),
            _ => (StatusCodes.Status500InternalServerError, "A fault of the program; its log names the kind."),
        };
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = { Status = status, Detail = detail } });
    }
}
