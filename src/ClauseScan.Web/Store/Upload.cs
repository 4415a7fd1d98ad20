namespace ClauseScan.Web.Store;

/// <summary>One delivery of files by one person.</summary>
public sealed class Upload
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime ReceivedAt { get; init; }
}
