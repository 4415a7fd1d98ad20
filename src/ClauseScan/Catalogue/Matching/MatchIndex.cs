using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClauseScan.Catalogue.Evidence;

namespace ClauseScan.Catalogue.Matching;

/// <summary>Where the phrases and words of all items are found. One index serves all editions.</summary>
internal sealed class MatchIndex
{
    private readonly Phrase?[] _byFirstTerm;
    private readonly WordPosting?[] _words;
    private readonly ConcurrentDictionary<(int Item, string Edition), ImmutableArray<PointReading>> _points = new();

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

    /// <summary>Whether a word stands in an item and says something by itself.</summary>
    public bool IsStrong(int term, int item)
    {
        for (var posting = ItemsWith(term); posting is not null; posting = posting.Next)
        {
            if (posting.Item == item)
            {
                return !posting.IsWeak;
            }
        }

        return false;
    }

    /// <summary>The control points of an item that apply in an edition, taken apart; done once.</summary>
    public ImmutableArray<PointReading> PointsOf(CatalogueItem item, int place, CatalogueEdition edition) => _points.GetOrAdd(
        (place, edition.Id),
        static (_, of) => [.. of.item.ControlPointsIn(of.edition).Select(p => PointReader.Read(p, of.place, of.index))],
        (item, place, edition, index: this));
}
