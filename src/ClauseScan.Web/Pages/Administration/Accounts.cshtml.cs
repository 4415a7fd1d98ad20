using System.Collections.Immutable;
using ClauseScan.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class AccountsModel(IAccounts accounts) : SitePage
{
    public ImmutableArray<AccountView> Accounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Actor.IsAdministrator)
        {
            return NotFound();
        }

        Accounts = await accounts.ListAsync(Actor, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostCreateAsync(string? userName, string? displayName, string? password, bool isAdministrator, CancellationToken cancellation)
    {
        var account = await accounts.CreateAsync(Actor, new NewAccount(userName ?? "", displayName ?? "", password ?? "", isAdministrator), cancellation);
        return Done($"The account {account.UserName} is made. Add it to a project on the project's page of members.");
    }

    public async Task<IActionResult> OnPostLockAsync(Guid accountId, bool isLocked, CancellationToken cancellation)
    {
        await accounts.SetLockedAsync(Actor, accountId, isLocked, cancellation);
        return Done(isLocked ? "The account is locked." : "The account is let in again.");
    }

    public async Task<IActionResult> OnPostPasswordAsync(Guid accountId, string? password, CancellationToken cancellation)
    {
        await accounts.SetPasswordAsync(Actor, accountId, password ?? "", cancellation);
        return Done("The password is set.");
    }
}
