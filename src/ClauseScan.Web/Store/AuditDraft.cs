namespace ClauseScan.Web.Store;

/// <summary>What is to be said in the audit trail; states are written as JSON.</summary>
internal sealed record AuditDraft(Guid? ProjectId, string Action, string Subject, object? Before = null, object? After = null);
