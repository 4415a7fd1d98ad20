using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClauseScan.Web.Pages;

internal sealed class SignInModel(IAccounts accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Failed { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await accounts.IsFirstRunAsync(cancellation) ? LocalRedirect("/account/first-run")
        : User.Identity?.IsAuthenticated == true ? LocalRedirect("/")
        : Page();
}
