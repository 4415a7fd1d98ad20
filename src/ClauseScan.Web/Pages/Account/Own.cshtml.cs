using System.Collections.Immutable;
using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class OwnModel(IAccounts accounts, ITokens tokens) : SitePage
{
    public ImmutableArray<TokenView> Tokens { get; private set; } = [];

    public IssuedToken? Issued { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Tokens = await tokens.ListAsync(Actor, cancellation);

    public async Task<IActionResult> OnPostPasswordAsync(string? oldPassword, string? newPassword, CancellationToken cancellation)
    {
        await accounts.ChangePasswordAsync(Actor, oldPassword ?? "", newPassword ?? "", cancellation);
        return Done("The password is changed.");
    }

    public async Task<IActionResult> OnPostTokenAsync(string? name, DateOnly? expires, CancellationToken cancellation)
    {
        Issued = await tokens.IssueAsync(Actor, name ?? "", expires?.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc), cancellation);
        Response.Headers.CacheControl = "no-store";
        await OnGetAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid tokenId, CancellationToken cancellation)
    {
        await tokens.RevokeAsync(Actor, tokenId, cancellation);
        return Done("The token has ended.");
    }
}
