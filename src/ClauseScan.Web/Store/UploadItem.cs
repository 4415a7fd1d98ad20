namespace ClauseScan.Web.Store;

/// <summary>What became of one file of an upload.</summary>
public sealed class UploadItem
{
    public required Guid Id { get; init; }

    public required Guid UploadId { get; init; }

    /// <summary>The place in the upload, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The name, with its folders inside a ZIP archive or an uploaded folder.</summary>
    public required string Name { get; init; }

    public required UploadOutcome Outcome { get; set; }

    /// <summary>The draft that it became or that holds the same bytes, or null.</summary>
    public Guid? VersionId { get; set; }

    /// <summary>For a refused file: why, in one sentence.</summary>
    public string? Reason { get; init; }

    internal UploadItem Became(UploadOutcome outcome, Guid versionId)
    {
        (Outcome, VersionId) = (outcome, versionId);
        return this;
    }
}
