using ClauseScan.Web.Store;

namespace ClauseScan.Web.Api;

/// <summary>A member's role.</summary>
internal sealed record MemberBody(ProjectRole Role);
