using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Access;

internal sealed class Tokens(IDbContextFactory<ReviewStore> stores, AuditWriter audit, TimeProvider clock) : ITokens
{
    private const string Prefix = "cs_";
    private const int SecretLength = 32;
    private static readonly TimeSpan s_useInterval = TimeSpan.FromMinutes(10);

    public async Task<ImmutableArray<TokenView>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var tokens = await store.ApiTokens.AsNoTracking().Where(t => t.AccountId == actor.Id && t.RevokedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now))
            .OrderBy(t => t.CreatedAt).ToListAsync(cancellation);
        return [.. tokens.Select(View)];
    }

    public Task<IssuedToken> IssueAsync(Actor actor, string name, DateTime? expiresAt, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 300)
        {
            throw RefusedException.Invalid("A token needs a name of up to 300 letters.");
        }

        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(), AccountId = actor.Id, Name = name.Trim(), Hash = HashOf(secret), CreatedAt = clock.GetUtcNow().UtcDateTime,
            ExpiresAt = expiresAt?.ToUniversalTime(),
        };
        return stores.InTransactionAsync(
            async store =>
            {
                store.ApiTokens.Add(token);
                await audit.AppendAsync(store, actor, [new AuditDraft(null, "token.issued", token.Id.ToString(), null, new { token.Name, token.ExpiresAt })], cancellation);
                return new IssuedToken(View(token), secret);
            },
            cancellation);
    }

    public Task RevokeAsync(Actor actor, Guid tokenId, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            var token = await store.ApiTokens.FirstOrDefaultAsync(t => t.Id == tokenId && t.AccountId == actor.Id && t.RevokedAt == null, cancellation)
                ?? throw RefusedException.NotFound();
            token.RevokedAt = clock.GetUtcNow().UtcDateTime;
            await audit.AppendAsync(store, actor, [new AuditDraft(null, "token.revoked", token.Id.ToString())], cancellation);
            return 0;
        },
        cancellation);

    public async Task<Actor?> ActorOfAsync(string secret, CancellationToken cancellation)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        // 256 random bits: a plain hash cannot be guessed, and finds the token without comparing secrets.
        var hash = HashOf(secret);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var found = await (
            from token in store.ApiTokens.AsNoTracking()
            join account in store.Users on token.AccountId equals account.Id
            where token.Hash == hash && token.RevokedAt == null && (token.ExpiresAt == null || token.ExpiresAt > now)
            select new { token.Id, token.LastUsedAt, Account = account }).FirstOrDefaultAsync(cancellation);
        if (found is null || found.Account.LockoutEnd > clock.GetUtcNow())
        {
            return null;
        }

        if (found.LastUsedAt is not { } used || now - used > s_useInterval)
        {
            await store.ApiTokens.Where(t => t.Id == found.Id).ExecuteUpdateAsync(s => s.SetProperty(t => t.LastUsedAt, now), cancellation);
        }

        return new Actor(found.Account.Id, found.Account.UserName!, await store.IsAdministratorAsync(found.Account.Id, cancellation));
    }

    private static TokenView View(ApiToken token) => new(token.Id, token.Name, token.CreatedAt, token.ExpiresAt, token.LastUsedAt);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
