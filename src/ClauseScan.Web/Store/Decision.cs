namespace ClauseScan.Web.Store;

/// <summary>What one person decided about one finding. Never changed, but that it may be undone.</summary>
public sealed class Decision
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid AgreementId { get; init; }

    public required Guid FindingId { get; init; }

    /// <summary>The draft that was looked at.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>Any but <see cref="FindingStatus.Open"/>.</summary>
    public required FindingStatus Verdict { get; init; }

    /// <summary>The catalogue item chosen, or null for none.</summary>
    public string? ItemId { get; init; }

    public string? Reason { get; init; }

    /// <summary>For an acceptance: its last day, or null.</summary>
    public DateOnly? AcceptedUntil { get; init; }

    public string? Note { get; init; }

    /// <summary>The items that it rests on with a stamp of what the catalogue said of each: "item=stamp;…".</summary>
    public required string Basis { get; init; }

    /// <summary>The newest edition held at that time.</summary>
    public required string Edition { get; init; }

    public required string ProgramVersion { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime DecidedAt { get; init; }

    /// <summary>The decision that was in force before, or null.</summary>
    public Guid? FormerId { get; init; }

    /// <summary>The status before, which undoing restores.</summary>
    public required FindingStatus FormerStatus { get; init; }

    /// <summary>Why the finding was open again before, which undoing restores.</summary>
    public required ReopenReason FormerReopened { get; init; }

    public DateTime? UndoneAt { get; set; }
}
