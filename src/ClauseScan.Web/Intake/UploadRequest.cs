namespace ClauseScan.Web.Intake;

/// <summary>What an uploader says about files.</summary>
/// <param name="ProjectId">The project.</param>
public sealed record UploadRequest(Guid ProjectId)
{
    /// <summary>The counterparties, if known.</summary>
    public string? Counterparties { get; init; }

    /// <summary>The agreement's date, if known; it picks the catalogue's edition in place of the date that the agreement states.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The agreement of which the one file is the next draft; null to tell by name and words.</summary>
    public Guid? NextDraftOf { get; init; }

    /// <summary>Whether files that look like drafts of known agreements are taken as new agreements all the same.</summary>
    public bool AlwaysNew { get; init; }
}
