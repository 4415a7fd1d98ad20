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
    public TimeSpan ProgramTimeout { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>When text is recognised in pictures of pages.</summary>
    public OcrUse Ocr { get; init; }

    /// <summary>The longest time that the recognition of one page may take; the file's limit does not count it.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Called, from any thread, when the recognition of a page begins.</summary>
    public Action<RecognitionProgress>? OnRecognition { get; init; }

    /// <summary>Ends the recognition of pages; those left are reported as not read.</summary>
    public CancellationToken Interruption { get; init; }
}
