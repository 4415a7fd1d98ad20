using System.Collections.Immutable;

namespace ClauseScan.Web.Access;

/// <summary>Tokens by which programs act for the account that made them, with all its rights.</summary>
public interface ITokens
{
    /// <summary>The actor's own tokens that still hold.</summary>
    Task<ImmutableArray<TokenView>> ListAsync(Actor actor, CancellationToken cancellation = default);

    /// <summary>A new token.</summary>
    Task<IssuedToken> IssueAsync(Actor actor, string name, DateTime? expiresAt, CancellationToken cancellation = default);

    /// <summary>Ends one of the actor's own tokens.</summary>
    Task RevokeAsync(Actor actor, Guid tokenId, CancellationToken cancellation = default);

    /// <summary>Whom a secret stands for, or null where it is unknown, ended or its account locked.</summary>
    Task<Actor?> ActorOfAsync(string secret, CancellationToken cancellation = default);
}
