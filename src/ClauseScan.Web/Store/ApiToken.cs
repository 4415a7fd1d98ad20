namespace ClauseScan.Web.Store;

/// <summary>A token by which a program acts for an account. Only its hash is held.</summary>
public sealed class ApiToken
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required string Hash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? ExpiresAt { get; init; }

    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}
