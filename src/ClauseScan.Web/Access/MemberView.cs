using ClauseScan.Web.Store;

namespace ClauseScan.Web.Access;

/// <summary>A member of a project.</summary>
public sealed record MemberView(Guid AccountId, string Name, ProjectRole Role);
