using ClauseScan.Web.Intake;

namespace ClauseScan.Web.Review;

/// <summary>An agreement in a list.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="ProjectId">Its project.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counterparties">The counterparties as given, or null.</param>
/// <param name="State">Where it stands.</param>
/// <param name="VersionId">Its newest draft.</param>
/// <param name="Drafts">How many drafts there are.</param>
/// <param name="Date">The agreement's date, or null.</param>
/// <param name="Edition">The edition applied, or null.</param>
/// <param name="Outcome">How much was read: "whole", "partial", "unread", or null.</param>
/// <param name="Pages">The number of pages, or null.</param>
/// <param name="Findings">The findings of the newest draft.</param>
/// <param name="Open">Those that wait for a decision, or for an engineer.</param>
/// <param name="OpenOutbound">Those of them that are outbound.</param>
/// <param name="UploadedAt">When the newest draft came.</param>
/// <param name="Job">How far its reading is.</param>
public sealed record AgreementRow(
    Guid Id, Guid ProjectId, string Name, string? Counterparties, AgreementState State, Guid VersionId, int Drafts, DateOnly? Date, string? Edition,
    string? Outcome, int? Pages, int Findings, int Open, int OpenOutbound, DateTime UploadedAt, JobView? Job);
