using ClauseScan.Web.Intake;

namespace ClauseScan.Web.Review;

/// <summary>A draft.</summary>
public sealed record VersionView(
    Guid Id, int Number, string FileName, string FileHash, DateTime UploadedAt, string UploadedBy, DateTime? ReadAt, string? Outcome, int? Pages, DateOnly? Date,
    string? Edition, string? ProgramVersion, JobView? Job);
