namespace ClauseScan.Catalogue.Matching;

/// <summary>A single word's place in one item.</summary>
/// <param name="Item">The item's place in the catalogue.</param>
/// <param name="Field">The field it stands in.</param>
/// <param name="Source">What the field says.</param>
/// <param name="From">The place of the first edition in which it counts.</param>
/// <param name="IsWeak">Whether the word says nothing by itself and only supports others.</param>
/// <param name="Next">The word's place in another item, or null.</param>
internal sealed record WordPosting(int Item, string Field, string Source, int From, bool IsWeak, WordPosting? Next)
{
    /// <summary>How many items there are from here on.</summary>
    public int Count { get; } = Next is null ? 1 : Next.Count + 1;
}
