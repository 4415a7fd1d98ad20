using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClauseScan.Web.Pages;

internal sealed class FirstRunModel(IAccounts accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Problem { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await accounts.IsFirstRunAsync(cancellation) ? Page() : LocalRedirect("/");
}
