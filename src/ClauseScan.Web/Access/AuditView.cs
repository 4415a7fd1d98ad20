namespace ClauseScan.Web.Access;

/// <summary>A line of the audit trail.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="At">When.</param>
/// <param name="AccountName">Who.</param>
/// <param name="Action">What was done: "finding.decided".</param>
/// <param name="Subject">The id of what it was done to.</param>
/// <param name="Before">The state before as JSON, or null.</param>
/// <param name="After">The state after as JSON, or null.</param>
/// <param name="Edition">The newest edition of the catalogue held at that time.</param>
/// <param name="ProgramVersion">The program's version.</param>
/// <param name="Hash">The hash that the next entry carries on.</param>
public sealed record AuditView(
    long Sequence, DateTime At, string AccountName, string Action, string Subject, string? Before, string? After, string Edition, string ProgramVersion, string Hash);
