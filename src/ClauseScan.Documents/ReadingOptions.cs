namespace ClauseScan.Documents;

/// <summary>What a caller may set for reading.</summary>
public sealed record ReadingOptions
{
    /// <summary>The password for encrypted PDF files, or null.</summary>
    public string? Password { get; init; }

    /// <summary>Which version of tracked changes to read.</summary>
    public Revisions Revisions { get; init; }

    /// <summary>The largest file read, in bytes.</summary>
    public long MaximumFileSize { get; init; } = 200L * 1024 * 1024;

    /// <summary>The longest time that an external program may take for one file.</summary>
    public TimeSpan ProgramTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
