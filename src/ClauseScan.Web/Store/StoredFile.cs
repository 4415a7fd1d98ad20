namespace ClauseScan.Web.Store;

/// <summary>A file on disk, known by its content.</summary>
public sealed class StoredFile
{
    /// <summary>The SHA-256 of the plain bytes in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required long Length { get; init; }

    public required DateTime StoredAt { get; init; }
}
