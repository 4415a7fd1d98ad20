namespace ClauseScan.Web.Reading;

/// <summary>A party.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="Territory">"mainland China", "Hong Kong", "Macau", "Taiwan", "foreign" or "unknown".</param>
/// <param name="Country">The country, or null.</param>
/// <param name="Basis">What tells the territory: "address", "incorporation", …</param>
public sealed record PartyView(string Name, string? Role, string Territory, string? Country, string Basis);
