namespace ClauseScan.Web.Store;

/// <summary>One draft of an agreement: one file, and what reading it told.</summary>
public sealed class AgreementVersion
{
    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    public required Guid ProjectId { get; init; }

    /// <summary>The draft's number, from 1.</summary>
    public required int Number { get; init; }

    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal.</summary>
    public required string FileHash { get; init; }

    public required Guid UploadedById { get; init; }

    public required DateTime UploadedAt { get; init; }

    /// <summary>When it was last read to the end, or null.</summary>
    public DateTime? ReadAt { get; set; }

    /// <summary>How much was read: "whole", "partial" or "unread"; null before.</summary>
    public string? Outcome { get; set; }

    public int? Pages { get; set; }

    /// <summary>The date that the agreement states, or null.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The catalogue's edition that was applied, or null.</summary>
    public string? Edition { get; set; }

    public string? ProgramVersion { get; set; }

    /// <summary>The hash by which the file store holds the reading (text, outline, parties), or null.</summary>
    public string? ReadingHash { get; set; }

    /// <summary>A sketch of the text by which its drafts are known, or null.</summary>
    public byte[]? Sketch { get; set; }
}
