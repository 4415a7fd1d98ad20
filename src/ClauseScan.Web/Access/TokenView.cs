namespace ClauseScan.Web.Access;

/// <summary>A token for programs, without its secret.</summary>
public sealed record TokenView(Guid Id, string Name, DateTime CreatedAt, DateTime? ExpiresAt, DateTime? LastUsedAt);
