namespace ClauseScan.Web.Api;

/// <summary>A project to be made or changed.</summary>
internal sealed record ProjectBody(string Name, bool RequiresTwoPeople = false);
