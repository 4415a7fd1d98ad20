using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Matching;

/// <summary>What speaks for one item.</summary>
internal sealed class ItemTally(int item)
{
    private const int MostEvidence = 12;
    private const int LeastReasons = 2;
    private const double LeastTogether = 1.0;
    private const double LeastOfWords = 0.95;
    private const double MostOfWords = 2.5;
    private const double ShareOfRepetition = 0.15;
    private const double Passage = 60;
    private const double ShortText = 100;
    private const double DoubtOfLength = 0.2;
    private const double Scale = 2.2;
    private const double LeastShareOfBest = 0.35;

    private readonly Dictionary<int, TermHit> _phrases = [];
    private readonly HashSet<int> _said = [];
    private readonly List<TermHit> _hits = [];
    private readonly List<TermHit> _words = [];
    private double _ofPhrases;
    private double _ofWords;
    private double _ofPassage;
    private double _best;
    private int _reasonsOfPassage;
    private bool _passageHasPhrase;

    /// <summary>The item's place in the catalogue.</summary>
    public int Item { get; } = item;

    /// <summary>All that speaks for it: phrases wherever they stand, single words of one passage.</summary>
    public double Total => _ofPhrases + _ofWords;

    /// <summary>The total as a figure from 0 to 100.</summary>
    public double Score => Math.Round(100 * (1 - Math.Exp(-Total / Scale)), 1);

    /// <summary>Whether it says enough: one phrase that names the item, or phrases and words of one passage that point to it together.</summary>
    /// <param name="length">The text's length: the longer it is, the likelier words meet by chance.</param>
    public bool IsEnough(double length)
    {
        var least = _passageHasPhrase ? LeastTogether : LeastOfWords;
        return _best >= PhraseWeight.Specific
            || (_reasonsOfPassage >= LeastReasons && _ofPassage >= least + (DoubtOfLength * Math.Max(0, Math.Log2(length / ShortText))));
    }

    /// <summary>Whether it is worth showing beside the best candidate.</summary>
    public bool StandsBeside(ItemTally best) => Total >= best.Total * LeastShareOfBest;

    /// <summary>Notes a phrase, for the <paramref name="count"/>th time in the text; within a longer phrase it is no reason of its own.</summary>
    public void AddPhrase(TermHit hit, int count, bool isWithinLonger)
    {
        if (!isWithinLonger)
        {
            _hits.Add(hit);
        }

        var known = _phrases.GetValueOrDefault(hit.Key);
        if (hit.Weight > known.Weight)
        {
            _phrases[hit.Key] = hit;
        }

        var better = Math.Max(known.Weight, hit.Weight);
        _ofPhrases += better - known.Weight + (known.Weight > 0 ? ShareOfRepetition * better / count : 0);
        _best = Math.Max(_best, hit.Weight);
    }

    /// <summary>Notes words that a phrase says already.</summary>
    public void MarkSaid(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            _said.Add(word);
        }
    }

    /// <summary>Notes a single word, unless a phrase says it already.</summary>
    public void AddWord(TermHit hit, int word)
    {
        if (hit.Weight > 0 && !_said.Contains(word))
        {
            _hits.Add(hit);
        }
    }

    /// <summary>Takes the passage that says most, each phrase and word once; <paramref name="seen"/> is all zero before and after.</summary>
    public void TakeBestPassage(double[] lengths, int[] seen)
    {
        _hits.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Key.CompareTo(b.Key));
        var sum = 0.0;
        var most = 0.0;
        var (bestFrom, bestTo) = (0, 0);
        var from = 0;
        for (var to = 0; to < _hits.Count; to++)
        {
            sum += seen[_hits[to].Key]++ == 0 ? _hits[to].Weight : 0;
            while (lengths[_hits[to].At] - lengths[_hits[from].At] > Passage)
            {
                sum -= --seen[_hits[from].Key] == 0 ? _hits[from].Weight : 0;
                from++;
            }

            if (sum > most + 1e-9)
            {
                (most, bestFrom, bestTo) = (sum, from, to + 1);
            }
        }

        for (; from < _hits.Count; from++)
        {
            seen[_hits[from].Key] = 0;
        }

        var passage = _hits.GetRange(bestFrom, bestTo - bestFrom);
        foreach (var hit in passage)
        {
            if (seen[hit.Key]++ == 0)
            {
                Take(hit);
            }
        }

        passage.ForEach(h => seen[h.Key] = 0);
        _ofWords = Math.Min(_ofWords, MostOfWords);
        _ofPassage = Math.Min(_ofPassage, _ofPassage - _words.Sum(w => w.Weight) + MostOfWords);
    }

    private void Take(TermHit hit)
    {
        _ofPassage += hit.Weight;
        _reasonsOfPassage += hit.Counts ? 1 : 0;
        _passageHasPhrase |= hit is { IsWord: false, Counts: true };
        if (hit.IsWord)
        {
            _ofWords += hit.Weight;
            _words.Add(hit);
        }
    }

    /// <summary>The reasons, best first; mere supports are left out.</summary>
    public ImmutableArray<CandidateEvidence> Evidence(TermSequence terms, string text) =>
    [
        .. _phrases.Values.Concat(_words).Where(h => h.Counts)
            .OrderByDescending(h => h.Weight).ThenBy(h => h.At).ThenBy(h => h.Key)
            .Take(MostEvidence)
            .Select(h => new CandidateEvidence(h.Field, text[terms.Start(h.At)..terms.End(h.End)], h.Source)),
    ];
}
