namespace ClauseScan.Web.Access;

/// <summary>An account to be made.</summary>
public sealed record NewAccount(string UserName, string DisplayName, string Password, bool IsAdministrator = false);
