namespace ClauseScan.Web.Access;

/// <summary>The result of following the audit trail from its first entry.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="FirstBroken">The number of the first entry that does not fit what stands before it, or null where all do.</param>
/// <param name="LastHash">The hash of the last entry; noted elsewhere, it proves that nothing was cut off.</param>
public sealed record AuditCheck(long Entries, long? FirstBroken, string LastHash);
