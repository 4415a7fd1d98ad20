namespace ClauseScan.Web.Store;

/// <summary>The reading of one draft. A worker holds it by a lease: who has lost the lease can no longer write results.</summary>
public sealed class ReadingJob
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid AgreementId { get; init; }

    public required Guid VersionId { get; init; }

    public required JobState State { get; set; }

    /// <summary>The page in work, from 1, or null.</summary>
    public int? Page { get; set; }

    /// <summary>The number of pages in work, or null.</summary>
    public int? Pages { get; set; }

    /// <summary>How often a worker began.</summary>
    public int Attempts { get; set; }

    /// <summary>The lease of the worker that has it, or null.</summary>
    public Guid? Lease { get; set; }

    /// <summary>When the lease ends unless renewed.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>The date that picks the edition, or null for the agreement's own.</summary>
    public DateOnly? AsOf { get; init; }

    public required DateTime QueuedAt { get; init; }

    public DateTime? StartedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public required DateTime ChangedAt { get; set; }

    /// <summary>Why it failed, in one sentence without words of the agreement; or null.</summary>
    public string? Failure { get; set; }
}
