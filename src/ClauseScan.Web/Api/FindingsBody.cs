namespace ClauseScan.Web.Api;

/// <summary>The findings that something is done to.</summary>
internal sealed record FindingsBody(Guid[] FindingIds);
