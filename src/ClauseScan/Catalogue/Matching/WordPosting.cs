namespace ClauseScan.Catalogue.Matching;

/// <summary>A single word's place in one item.</summary>
/// <param name="Item">The item's place in the catalogue.</param>
/// <param name="Field">The field it stands in.</param>
/// <param name="Source">What the field says.</param>
/// <param name="From">The first edition in which it counts, or null.</param>
internal sealed record WordPosting(int Item, string Field, string Source, string? From);
