using System.Collections.Immutable;

namespace ClauseScan.Web.Access;

/// <summary>Accounts. Signing in and out is by ASP.NET Core Identity's SignInManager (see the endpoints below /account).</summary>
public interface IAccounts
{
    /// <summary>Whether there is no account yet, so that the site shows the first-run page and nothing else.</summary>
    Task<bool> IsFirstRunAsync(CancellationToken cancellation = default);

    /// <summary>Makes the administrator. Refused (Conflict) as soon as any account exists, also of two who try at once.</summary>
    Task<AccountView> CreateFirstAsync(NewAccount account, CancellationToken cancellation = default);

    /// <summary>All accounts by name. Administrators, and managers of any project (who must be able to choose members).</summary>
    Task<ImmutableArray<AccountView>> ListAsync(Actor actor, CancellationToken cancellation = default);

    /// <summary>Makes an account. Administrators only. Refused (Invalid) with the reasons for a weak password or a name that is taken.</summary>
    Task<AccountView> CreateAsync(Actor actor, NewAccount account, CancellationToken cancellation = default);

    /// <summary>Lets an account sign in no more, ends its sessions and tokens; or lets it in again. Administrators only, and not themselves.</summary>
    Task SetLockedAsync(Actor actor, Guid accountId, bool isLocked, CancellationToken cancellation = default);

    /// <summary>Sets a new password for an account and ends its sessions. Administrators only.</summary>
    Task SetPasswordAsync(Actor actor, Guid accountId, string password, CancellationToken cancellation = default);

    /// <summary>Changes the actor's own password.</summary>
    Task ChangePasswordAsync(Actor actor, string oldPassword, string newPassword, CancellationToken cancellation = default);
}
