using System.Collections.Immutable;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

internal sealed class Accounts(
    IDbContextFactory<ReviewStore> stores, UserManager<Account> users, RoleManager<IdentityRole<Guid>> roles, ReviewStore store, AuditWriter audit, TimeProvider clock)
    : IAccounts
{
    private const long FirstRunLock = 0x46495253;

    public async Task<bool> IsFirstRunAsync(CancellationToken cancellation)
    {
        await using var fresh = await stores.CreateDbContextAsync(cancellation);
        return !await fresh.Users.AnyAsync(cancellation);
    }

    public async Task<AccountView> CreateFirstAsync(NewAccount account, CancellationToken cancellation)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        if (store.Database.IsNpgsql())
        {
            await store.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({FirstRunLock})", cancellation);
        }

        if (await store.Users.AnyAsync(cancellation))
        {
            throw RefusedException.Conflict("The first account exists: sign in.");
        }

        var view = await AddAsync(null, account with { IsAdministrator = true }, cancellation);
        await transaction.CommitAsync(cancellation);
        return view;
    }

    public async Task<ImmutableArray<AccountView>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await using var fresh = await stores.CreateDbContextAsync(cancellation);
        if (!actor.IsAdministrator && !await fresh.Members.AnyAsync(m => m.AccountId == actor.Id && m.Role == ProjectRole.Manager, cancellation))
        {
            throw new RefusedException(Refusal.NotAllowed, "Only administrators and managers may see the accounts.");
        }

        var administrators = (await fresh.AdministratorIds().ToListAsync(cancellation)).ToHashSet();
        var accounts = await fresh.Users.AsNoTracking().OrderBy(u => u.DisplayName).ToListAsync(cancellation);
        return [.. accounts.Select(a => View(a, administrators.Contains(a.Id)))];
    }

    public async Task<AccountView> CreateAsync(Actor actor, NewAccount account, CancellationToken cancellation)
    {
        Check(actor);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var view = await AddAsync(actor, account, cancellation);
        await transaction.CommitAsync(cancellation);
        return view;
    }

    public Task SetLockedAsync(Actor actor, Guid accountId, bool isLocked, CancellationToken cancellation)
    {
        if (actor.Id == accountId)
        {
            throw RefusedException.Invalid("You cannot lock your own account.");
        }

        return ChangeAsync(actor, accountId, isLocked ? "account.locked" : "account.unlocked", async account =>
        {
            Refuse(await users.SetLockoutEnabledAsync(account, true));
            Refuse(await users.SetLockoutEndDateAsync(account, isLocked ? DateTimeOffset.MaxValue : null));
            Refuse(await users.UpdateSecurityStampAsync(account));
        }, cancellation);
    }

    public Task SetPasswordAsync(Actor actor, Guid accountId, string password, CancellationToken cancellation) =>
        ChangeAsync(actor, accountId, "account.password-set", async account =>
            Refuse(await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password)), cancellation);

    public async Task ChangePasswordAsync(Actor actor, string oldPassword, string newPassword, CancellationToken cancellation)
    {
        var account = await users.FindByIdAsync(actor.Id.ToString()) ?? throw RefusedException.NotFound();
        Refuse(await users.ChangePasswordAsync(account, oldPassword, newPassword));
    }

    private async Task<AccountView> AddAsync(Actor? actor, NewAccount account, CancellationToken cancellation)
    {
        var added = new Account
        {
            Id = Guid.CreateVersion7(), UserName = account.UserName?.Trim(), CreatedAt = clock.GetUtcNow().UtcDateTime, LockoutEnabled = true,
            DisplayName = string.IsNullOrWhiteSpace(account.DisplayName) ? account.UserName?.Trim() ?? "" : account.DisplayName.Trim(),
        };
        if (added.DisplayName.Length > 300)
        {
            throw RefusedException.Invalid("A name has up to 300 letters.");
        }

        Refuse(await users.CreateAsync(added, account.Password ?? ""));
        if (account.IsAdministrator)
        {
            if (!await roles.RoleExistsAsync(Actor.Administrator))
            {
                Refuse(await roles.CreateAsync(new IdentityRole<Guid>(Actor.Administrator) { Id = Guid.CreateVersion7() }));
            }

            Refuse(await users.AddToRoleAsync(added, Actor.Administrator));
        }

        var after = new { added.UserName, added.DisplayName, account.IsAdministrator };
        await audit.AppendAsync(store, actor, [new AuditDraft(null, "account.created", added.Id.ToString(), null, after)], cancellation);
        await store.SaveChangesAsync(cancellation);
        return View(added, account.IsAdministrator);
    }

    private async Task ChangeAsync(Actor actor, Guid accountId, string action, Func<Account, Task> change, CancellationToken cancellation)
    {
        Check(actor);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var account = await users.FindByIdAsync(accountId.ToString()) ?? throw RefusedException.NotFound();
        await change(account);
        await audit.AppendAsync(store, actor, [new AuditDraft(null, action, accountId.ToString())], cancellation);
        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static void Check(Actor actor)
    {
        if (!actor.IsAdministrator)
        {
            throw new RefusedException(Refusal.NotAllowed, "Only an administrator may do that.");
        }
    }

    private static void Refuse(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw RefusedException.Invalid(string.Join(" ", result.Errors.Select(e => e.Description)));
        }
    }

    private static AccountView View(Account account, bool isAdministrator) =>
        new(account.Id, account.UserName!, account.DisplayName, isAdministrator, account.LockoutEnd > DateTimeOffset.UtcNow);
}
