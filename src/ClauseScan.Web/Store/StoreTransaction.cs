using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Store;

internal static class StoreTransaction
{
    /// <summary>Does something in one transaction, saves and commits.</summary>
    public static async Task<T> InTransactionAsync<T>(
        this IDbContextFactory<ReviewStore> stores, Func<ReviewStore, Task<T>> work, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var result = await work(store);
        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }
}
