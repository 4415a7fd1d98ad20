namespace ClauseScan.Web.Review;

/// <summary>The words of a passage, and how many two passages share. Each Chinese character counts as a word.</summary>
internal static class WordBag
{
    public static Dictionary<string, int> Of(string text)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            var isChinese = isLetter && text[i] >= '\u2E80';
            if (start >= 0 && (!isLetter || isChinese))
            {
                Add(text[start..i].ToLowerInvariant());
                start = -1;
            }

            if (isChinese)
            {
                Add(text[i].ToString());
            }
            else if (isLetter && start < 0)
            {
                start = i;
            }
        }

        return bag;

        void Add(string word) => bag[word] = bag.GetValueOrDefault(word) + 1;
    }

    /// <summary>The share of words in common, 0 to 1 (Dice).</summary>
    public static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var total = one.Values.Sum() + other.Values.Sum();
        return total == 0 ? 0 : 2.0 * one.Sum(w => Math.Min(w.Value, other.GetValueOrDefault(w.Key))) / total;
    }
}
