namespace ClauseScan.Web.Api;

/// <summary>A new password; the old one where it is one's own.</summary>
internal sealed record PasswordBody(string Password, string? OldPassword);
