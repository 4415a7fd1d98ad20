namespace ClauseScan.Web.Api;

/// <summary>A token to be made.</summary>
internal sealed record TokenBody(string Name, DateTime? ExpiresAt);
