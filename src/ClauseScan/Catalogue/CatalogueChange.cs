namespace ClauseScan.Catalogue;

/// <summary>What happened to one item between two editions.</summary>
/// <param name="Item">The item.</param>
/// <param name="Presence">What the edition that changed it did, and how sure that is.</param>
/// <param name="OldCode">Its code in the older edition, or null where it had none or that is not known.</param>
/// <param name="NewCode">Its code in the newer edition, or null likewise.</param>
/// <param name="Successor">The item it became, or null.</param>
public sealed record CatalogueChange(
    CatalogueItem Item, ItemPresence Presence, string? OldCode, string? NewCode, CatalogueItem? Successor = null);
