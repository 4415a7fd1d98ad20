namespace ClauseScan.Catalogue.Matching;

/// <summary>A single word of the text, or a pair of Chinese characters, that stands in an item.</summary>
/// <param name="Word">The word's number.</param>
/// <param name="At">The place of its first term in the text.</param>
/// <param name="Weight">How much it says of the item.</param>
/// <param name="Posting">Its place in the item.</param>
internal readonly record struct WordHit(int Word, int At, double Weight, WordPosting Posting);
