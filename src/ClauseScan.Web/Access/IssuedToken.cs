namespace ClauseScan.Web.Access;

/// <summary>A token just made. The secret is shown once and held nowhere.</summary>
public sealed record IssuedToken(TokenView Token, string Secret);
