namespace ClauseScan.Web.Api;

/// <summary>Findings and who is to decide them, or nobody.</summary>
internal sealed record AssignmentBody(Guid[] FindingIds, Guid? AssigneeId);
