using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Pages;

internal sealed class MembersModel(IProjects projects, IAccounts accounts) : SitePage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProjectId { get; set; }

    public ImmutableArray<MemberView> Members { get; private set; } = [];

    /// <summary>Accounts that are no members yet.</summary>
    public ImmutableArray<AccountView> Others { get; private set; } = [];

    public bool IsManager => Project?.Role == ProjectRole.Manager;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Project = await projects.FindAsync(Actor, ProjectId, cancellation);
        Members = await projects.MembersAsync(Actor, ProjectId, cancellation);
        if (IsManager)
        {
            var known = Members.Select(m => m.AccountId).ToHashSet();
            Others = [.. (await accounts.ListAsync(Actor, cancellation)).Where(a => !known.Contains(a.Id) && !a.IsLocked)];
        }
    }

    public async Task<IActionResult> OnPostMemberAsync(Guid accountId, ProjectRole? role, CancellationToken cancellation)
    {
        await projects.SetMemberAsync(Actor, ProjectId, accountId, role, cancellation);
        return accountId == Actor.Id && role is null ? LocalRedirect("/") : Done("The members are changed.");
    }

    public async Task<IActionResult> OnPostSettingsAsync(string? name, bool requiresTwoPeople, CancellationToken cancellation)
    {
        await projects.ChangeAsync(Actor, ProjectId, name ?? "", requiresTwoPeople, cancellation);
        return Done("The project is changed.");
    }
}
