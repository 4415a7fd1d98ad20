namespace ClauseScan.Web.Api;

/// <summary>Whether an account may sign in no more.</summary>
internal sealed record LockBody(bool IsLocked);
