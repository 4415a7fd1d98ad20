namespace ClauseScan.Catalogue.Matching;

/// <summary>A phrase's place in one item.</summary>
/// <param name="Item">The item's place in the catalogue.</param>
/// <param name="Field">The field it stands in: "name", "control-point" or "keyword".</param>
/// <param name="Source">What the field says.</param>
/// <param name="Weight">How much it says of the item, before damping for the items that share it.</param>
/// <param name="From">The place of the first edition in which it counts.</param>
/// <param name="Next">The phrase's place in another item, or null.</param>
internal sealed record PhrasePosting(int Item, string Field, string Source, double Weight, int From, PhrasePosting? Next);
