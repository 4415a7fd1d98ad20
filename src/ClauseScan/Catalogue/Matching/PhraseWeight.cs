namespace ClauseScan.Catalogue.Matching;

/// <summary>How much a phrase says by itself of the item it stands in; 1 is enough to name the item.</summary>
internal static class PhraseWeight
{
    /// <summary>The weight of a phrase that says nothing alone and only supports others.</summary>
    public const double Supporting = 0.3;

    /// <summary>The least weight of a phrase that is a reason beside others rather than a mere support for them.</summary>
    public const double Reason = 0.27;

    /// <summary>The most weight of an everyday word for a technology: two of them name an item together.</summary>
    public const double Hint = 0.6;

    /// <summary>The least weight of a phrase that can name an item alone.</summary>
    public const double Specific = 0.85;

    private const double MostOfWord = 0.6;
    private const double RarityScale = 0.2;
    private const double ShareOfChinesePair = 0.7;
    private const double ShareOfWeakWord = 0.35;

    /// <summary>The weight of a phrase by its length.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="han">How many of them are Chinese characters.</param>
    /// <param name="generic">How many of them say nothing by themselves.</param>
    public static double Of(int terms, int han, int generic)
    {
        var length = han + (2 * (terms - han));
        if (han > 0)
        {
            return length switch { 1 => Supporting, 2 => 0.9, 3 => 1.1, 4 => 1.25, _ => 1.4 };
        }

        return (terms, generic == terms) switch
        {
            (1, true) => Supporting,
            (1, false) => 1.0,
            (2, true) => 0.55,
            (2, false) => 1.2,
            (_, true) => 0.9,
            _ => 1.4,
        };
    }

    /// <summary>What is left of a phrase's weight when several items share it.</summary>
    public static double Shared(int items) => items switch { 1 => 1.0, 2 => 0.85, 3 => 0.7, _ => 0.55 };

    /// <summary>The weight of a single word, or of a pair of Chinese characters, by the items that share it.</summary>
    public static double OfWord(int items, bool han, bool isWeak)
    {
        var weight = Math.Max(0, MostOfWord * (1 - (RarityScale * Math.Log(items))));
        return (han ? ShareOfChinesePair : 1) * (isWeak ? ShareOfWeakWord : 1) * weight;
    }
}
