namespace ClauseScan.Web.Api;

/// <summary>What people say about an agreement.</summary>
internal sealed record RenameBody(string Name, string? Counterparties);
