using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

internal static class Administrators
{
    /// <summary>The accounts that are administrators.</summary>
    public static IQueryable<Guid> AdministratorIds(this ReviewStore store) =>
        from link in store.UserRoles
        join role in store.Roles on link.RoleId equals role.Id
        where role.Name == Actor.Administrator
        select link.UserId;

    public static Task<bool> IsAdministratorAsync(this ReviewStore store, Guid accountId, CancellationToken cancellation) =>
        store.AdministratorIds().AnyAsync(id => id == accountId, cancellation);
}
