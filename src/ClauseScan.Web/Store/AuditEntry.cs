namespace ClauseScan.Web.Store;

/// <summary>One line of the audit trail. The database refuses to change or delete it, and each carries the hash of the one before.</summary>
public sealed class AuditEntry
{
    /// <summary>The number, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The project concerned, or null for what concerns the site.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Who did it, or null for the program itself.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The name at that time.</summary>
    public required string AccountName { get; init; }

    /// <summary>What was done: "finding.decided".</summary>
    public required string Action { get; init; }

    /// <summary>The id of what it was done to.</summary>
    public required string Subject { get; init; }

    /// <summary>The state before as JSON, or null.</summary>
    public string? Before { get; init; }

    /// <summary>The state after as JSON, or null.</summary>
    public string? After { get; init; }

    /// <summary>The newest edition of the catalogue held at that time.</summary>
    public required string Edition { get; init; }

    public required string ProgramVersion { get; init; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public required string FormerHash { get; init; }

    /// <summary>The SHA-256 over all of the above.</summary>
    public required string Hash { get; set; }

    internal AuditEntry WithHash()
    {
        Hash = AuditChain.HashOf(this);
        return this;
    }
}
