using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ClauseScan.Web.Pages;

/// <summary>What a browser shows in place of a page that is refused or failed.</summary>
[AllowAnonymous, DisableRateLimiting]
internal sealed class ProblemModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Text { get; private set; } = "";

    public void OnGet(int status)
    {
        (Heading, Text) = status switch
        {
            StatusCodes.Status400BadRequest => ("The request was not understood", "The form was out of date or incomplete: go back, load the page again and send it once more."),
            StatusCodes.Status403Forbidden => ("Your role does not allow that", "Ask a manager of the project."),
            StatusCodes.Status404NotFound => ("Not found", "There is no such thing, or you may not see it."),
            StatusCodes.Status409Conflict => ("It changed in the meantime", "Load the page again and look once more."),
            StatusCodes.Status429TooManyRequests => ("Too many requests", "Wait a minute and try again."),
            _ => ("A fault of the program", "Its log names the kind. Try again; if it stays, tell whoever runs the site."),
        };
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }
}
