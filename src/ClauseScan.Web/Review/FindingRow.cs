using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>A finding in a list.</summary>
/// <param name="Id">The finding.</param>
/// <param name="ProjectId">Its project.</param>
/// <param name="AgreementId">Its agreement.</param>
/// <param name="AgreementName">The agreement's name.</param>
/// <param name="VersionId">The draft shown.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Category">The rule's category.</param>
/// <param name="Severity">The severity as configured.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Direction">The direction, or empty.</param>
/// <param name="CandidateKind">The strictest part of the catalogue among the candidates.</param>
/// <param name="CandidateItem">The best candidate's item id, or null.</param>
/// <param name="Page">The page, or null.</param>
/// <param name="Start">The place in the text.</param>
/// <param name="Length">The length in the text.</param>
/// <param name="Carry">How it relates to the draft before.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reopened">Why it is open again.</param>
/// <param name="AcceptedUntil">The last day of an acceptance, or null.</param>
/// <param name="AssigneeId">The assignee, or null.</param>
/// <param name="AssigneeName">The assignee's name, or null.</param>
/// <param name="FoundAt">When it was first found.</param>
/// <param name="Revision">To be handed back with a decision, so that nobody overwrites a decision not seen.</param>
/// <param name="Content">Words, parties, evidence, candidates; of a finding gone from the draft, as the draft before had it.</param>
public sealed record FindingRow(
    Guid Id, Guid ProjectId, Guid AgreementId, string AgreementName, Guid VersionId, string Rule, string Category, string Severity, double Rank, string Direction,
    CandidateKind CandidateKind, string? CandidateItem, int? Page, int Start, int Length, CarryOver Carry, FindingStatus Status, ReopenReason Reopened,
    DateOnly? AcceptedUntil, Guid? AssigneeId, string? AssigneeName, DateTime FoundAt, int Revision, FindingContent Content);
