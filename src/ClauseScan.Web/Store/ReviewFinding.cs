namespace ClauseScan.Web.Store;

/// <summary>A finding over all drafts of its agreement, as the newest draft that has it shows it. What people decided stays with it.</summary>
public sealed class ReviewFinding
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid AgreementId { get; init; }

    /// <summary>The newest draft that has it.</summary>
    public required Guid VersionId { get; set; }

    public required string Rule { get; init; }

    public required string Category { get; init; }

    public required string Severity { get; set; }

    public required double Rank { get; set; }

    /// <summary>"outbound", "inbound", "domestic", "offshore", "unknown", or empty where it concerns no transfer.</summary>
    public required string Direction { get; set; }

    public required CandidateKind CandidateKind { get; set; }

    /// <summary>The id of the best candidate item, or null.</summary>
    public string? CandidateItem { get; set; }

    public int? Page { get; set; }

    /// <summary>The first position in the draft's text.</summary>
    public required int Start { get; set; }

    public required int Length { get; set; }

    /// <summary>The fingerprint of the words.</summary>
    public required string WordsPrint { get; set; }

    /// <summary>The fingerprint of the clause path.</summary>
    public required string PathPrint { get; set; }

    /// <summary>The fingerprint of rule, parties and direction.</summary>
    public required string FactsPrint { get; set; }

    public required CarryOver Carry { get; set; }

    /// <summary>Whether the agreement's newest draft has it.</summary>
    public required bool IsPresent { get; set; }

    public required FindingStatus Status { get; set; }

    public required ReopenReason Reopened { get; set; }

    /// <summary>The decision in force, or the last one where the finding is open again; or null.</summary>
    public Guid? DecisionId { get; set; }

    /// <summary>The last day of an acceptance in force, or null.</summary>
    public DateOnly? AcceptedUntil { get; set; }

    public Guid? AssigneeId { get; set; }

    public required DateTime FoundAt { get; init; }

    public required DateTime ChangedAt { get; set; }

    /// <summary>Counts the changes, so that of two people who change it at once the later one is told.</summary>
    public int Revision { get; set; }
}
