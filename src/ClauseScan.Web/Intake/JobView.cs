using ClauseScan.Web.Store;

namespace ClauseScan.Web.Intake;

/// <summary>How far the reading of one draft is.</summary>
/// <param name="Id">The job.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="VersionId">The draft.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="State">The state.</param>
/// <param name="Page">The page in work, or null.</param>
/// <param name="Pages">The number of pages in work, or null.</param>
/// <param name="Failure">Why it failed, or null.</param>
/// <param name="QueuedAt">Since when it waits or waited.</param>
/// <param name="ChangedAt">When it changed last.</param>
public sealed record JobView(
    Guid Id, Guid AgreementId, Guid VersionId, string FileName, JobState State, int? Page, int? Pages, string? Failure, DateTime QueuedAt, DateTime ChangedAt)
{
    /// <summary>Whether nothing more will happen.</summary>
    public bool IsOver => State is JobState.Done or JobState.Failed;

    /// <summary>The state in words: "reading page 12 of 80".</summary>
    public string Words => State switch
    {
        JobState.Queued => "queued",
        JobState.Reading when Page is { } page && Pages is { } pages => FormattableString.Invariant($"reading page {page} of {pages}"),
        JobState.Reading => "reading",
        JobState.Recognising when Page is { } page && Pages is { } pages => FormattableString.Invariant($"recognising page {page} of {pages}"),
        JobState.Recognising => "recognising text",
        JobState.Analysing => "analysing",
        JobState.Done => "done",
        _ => "failed",
    };
}
