namespace ClauseScan.Catalogue.Matching;

/// <summary>A phrase of the text that stands in an item, or a single word or pair of Chinese characters that does.</summary>
/// <param name="Key">The number that tells it from all other phrases and words.</param>
/// <param name="At">The place of its first term in the text.</param>
/// <param name="End">The place of its last term.</param>
/// <param name="Weight">How much it says of the item.</param>
/// <param name="IsWord">Whether it is no phrase of its own.</param>
/// <param name="Counts">Whether it is a reason beside others rather than a mere support for them.</param>
/// <param name="Field">The field of the item it stands in.</param>
/// <param name="Source">What the field says.</param>
internal readonly record struct TermHit(int Key, int At, int End, double Weight, bool IsWord, bool Counts, string Field, string Source);
