namespace ClauseScan.Catalogue.Matching;

/// <summary>A sequence of terms that stands in one or more items.</summary>
internal sealed class Phrase(int[] terms, bool isAcronym, Phrase? sameStart)
{
    /// <summary>The terms, in order.</summary>
    public int[] Terms { get; } = terms;

    /// <summary>Whether it counts only where it is written in capitals.</summary>
    public bool IsAcronym { get; } = isAcronym;

    /// <summary>The next phrase that begins with the same term, or null.</summary>
    public Phrase? SameStart { get; } = sameStart;

    /// <summary>The phrase's number.</summary>
    public required int Number { get; init; }

    /// <summary>The items it stands in.</summary>
    public List<PhrasePosting> Postings { get; } = [];

    /// <summary>Whether it stands in a text at a place.</summary>
    public bool StandsAt(TermSequence text, int at)
    {
        if (at + Terms.Length > text.Count)
        {
            return false;
        }

        for (var i = 1; i < Terms.Length; i++)
        {
            if (text.Id(at + i) != Terms[i] || (text.Traits(at + i) & TermTraits.AfterBreak) != 0)
            {
                return false;
            }
        }

        return !IsAcronym || !text.HasCapitals || (text.Traits(at) & TermTraits.Capitals) != 0;
    }
}
