namespace ClauseScan.Catalogue.Matching;

/// <summary>Where the phrases and words of all items are found. One index serves all editions.</summary>
internal sealed class MatchIndex
{
    private readonly Phrase?[] _byFirstTerm;
    private readonly WordPosting?[] _words;

    internal MatchIndex(TermTable terms, Phrase?[] byFirstTerm, int phrases, WordPosting?[] words)
    {
        Terms = terms;
        _byFirstTerm = byFirstTerm;
        PhraseCount = phrases;
        _words = words;
    }

    /// <summary>The terms of all items.</summary>
    public TermTable Terms { get; }

    /// <summary>The number of phrases.</summary>
    public int PhraseCount { get; }

    /// <summary>The first phrase that begins with a term, or null.</summary>
    public Phrase? PhrasesFrom(int term) => term >= 0 ? _byFirstTerm[term] : null;

    /// <summary>The first of the items in which a word, or a pair of Chinese characters, stands; null where it says nothing.</summary>
    public WordPosting? ItemsWith(int term) => term >= 0 ? _words[term] : null;
}
