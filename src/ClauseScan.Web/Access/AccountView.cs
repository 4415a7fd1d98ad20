namespace ClauseScan.Web.Access;

/// <summary>An account.</summary>
/// <param name="Id">The account.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="DisplayName">The name shown to others.</param>
/// <param name="IsAdministrator">Whether it looks after accounts.</param>
/// <param name="IsLocked">Whether it may not sign in.</param>
public sealed record AccountView(Guid Id, string UserName, string DisplayName, bool IsAdministrator, bool IsLocked);
