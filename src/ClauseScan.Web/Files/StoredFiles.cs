using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Files;

internal static class StoredFiles
{
    /// <summary>Notes a stored file, unless it is noted.</summary>
    public static async Task KeepAsync(this ReviewStore store, StoredFile file, CancellationToken cancellation)
    {
        await store.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Files" ("Hash", "Length", "StoredAt") VALUES ({file.Hash}, {file.Length}, {file.StoredAt}) ON CONFLICT DO NOTHING""", cancellation);
    }
}
