using ClauseScan.Web.Store;

namespace ClauseScan.Web.Intake;

/// <summary>What became of one file.</summary>
/// <param name="Name">The name as it came.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">For a refused file: why. For a duplicate: the agreement it equals.</param>
/// <param name="AgreementId">The agreement, or null.</param>
/// <param name="VersionId">The draft, or null.</param>
/// <param name="Draft">The draft's number, or null.</param>
/// <param name="Job">How far its reading is, or null.</param>
public sealed record UploadItemView(
    string Name, UploadOutcome Outcome, string? Reason, Guid? AgreementId, Guid? VersionId, int? Draft, JobView? Job);
