using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClauseScan.Web.Pages;

/// <summary>A page of the site for somebody who is signed in. What a service refuses becomes a page or a message.</summary>
internal abstract class SitePage : PageModel
{
    /// <summary>Who looks at the page.</summary>
    public Actor Actor => Actor.Of(User)!;

    /// <summary>What was done by the request before, in a sentence.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What was refused in the request before, in a sentence.</summary>
    [TempData]
    public string? Problem { get; set; }

    /// <summary>The project whose pages the navigation leads to, or null.</summary>
    public ProjectView? Project { get; protected set; }

    /// <summary>Turns refusals into answers. It is no handler of its own, though it begins as one does.</summary>
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!ModelState.IsValid)
        {
            // A field that is not understood is never taken for an empty one.
            Problem = HttpMethods.IsPost(Request.Method) ? "A field was not understood: nothing was changed." : null;
            context.Result = Problem is null ? NotFound() : LocalRedirect(Here);
            return;
        }

        var executed = await next();
        if (executed.Exception is not RefusedException refused)
        {
            return;
        }

        executed.ExceptionHandled = true;
        if (HttpMethods.IsPost(Request.Method) && refused.Refusal != Refusal.NotFound)
        {
            Problem = refused.Message;
            executed.Result = LocalRedirect(Here);
        }
        else
        {
            executed.Result = StatusCode(refused.Refusal switch
            {
                Refusal.NotFound => StatusCodes.Status404NotFound,
                Refusal.NotAllowed => StatusCodes.Status403Forbidden,
                Refusal.Conflict => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status400BadRequest,
            });
        }
    }

    /// <summary>The page's own address with its query, without the name of a handler.</summary>
    protected string Here => Request.Path + QueryString.Create(Request.Query.Where(p => p.Key != "handler"));

    /// <summary>Back to this page, with a sentence on what was done.</summary>
    protected LocalRedirectResult Done(string notice)
    {
        Notice = notice;
        return LocalRedirect(Here);
    }
}
