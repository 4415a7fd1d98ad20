using ClauseScan.Catalogue;

namespace ClauseScan.Analyzers.Technology;

/// <summary>What happened to an item between the date that matters and the newest edition.</summary>
/// <param name="Item">The item; of one that moved, the item it was.</param>
/// <param name="Difference">The difference in one sentence: "restricted since 2025-07-15; free when dated (2025-03-03)".</param>
/// <param name="Basis">How that is known.</param>
/// <param name="IsModification">Whether both editions list it.</param>
internal sealed record EditionChange(CatalogueItem Item, string Difference, string Basis, bool IsModification = false);
