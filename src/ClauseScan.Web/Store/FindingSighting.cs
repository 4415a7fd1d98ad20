namespace ClauseScan.Web.Store;

/// <summary>A finding as one draft shows it.</summary>
public sealed class FindingSighting
{
    public required Guid FindingId { get; init; }

    public required Guid VersionId { get; init; }

    public required CarryOver Carry { get; set; }

    public required int Start { get; set; }

    /// <summary>The words, parties, evidence, candidates and rectangles as JSON, sealed if a key is set; empty where the draft has it no more.</summary>
    public required byte[] Content { get; set; }
}
