namespace ClauseScan.Catalogue.Matching;

/// <summary>A sequence of terms that stands in one or more items.</summary>
internal sealed class Phrase(int[] terms, bool isAcronym, Phrase? sameStart)
{
    /// <summary>The terms, in order; a single one with its ending kept.</summary>
    public int[] Terms { get; } = terms;

    /// <summary>Whether it counts only where it is written in capitals.</summary>
    public bool IsAcronym { get; } = isAcronym;

    /// <summary>The next phrase that begins with the same term, or null.</summary>
    public Phrase? SameStart { get; } = sameStart;

    /// <summary>The phrase's number.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it says nothing by itself.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>The first of the items it stands in, or null.</summary>
    public PhrasePosting? Postings { get; private set; }

    /// <summary>How many items it stands in.</summary>
    public int Items { get; private set; }

    /// <summary>Notes one more item.</summary>
    public void Add(PhrasePosting posting)
    {
        Postings = posting;
        Items++;
    }

    /// <summary>Whether it is a sequence of terms.</summary>
    public bool Says(int[] terms)
    {
        if (terms.Length != Terms.Length)
        {
            return false;
        }

        for (var i = terms.Length - 1; i >= 0; i--)
        {
            if (terms[i] != Terms[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it stands in a text at a place.</summary>
    public bool StandsAt(TermSequence text, int at)
    {
        if (Terms.Length == 1)
        {
            return text.Form(at) == Terms[0] && (!IsAcronym || !text.HasCapitals || (text.Traits(at) & TermTraits.Capitals) != 0);
        }

        if (at + Terms.Length > text.Count || text.Id(at) != Terms[0])
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

        return true;
    }
}
