namespace ClauseScan.Web.Store;

/// <summary>One person's signature under the review of one draft.</summary>
public sealed class SignOff
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid AgreementId { get; init; }

    public required Guid VersionId { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime SignedAt { get; init; }

    /// <summary>When it lost its force because a finding was opened again or a decision changed, or null.</summary>
    public DateTime? LapsedAt { get; set; }
}
