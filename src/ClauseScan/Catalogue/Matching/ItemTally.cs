using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Matching;

/// <summary>What speaks for one item.</summary>
internal sealed class ItemTally(int item)
{
    private const int MostEvidence = 12;
    private const double Least = 0.85;
    private const double LeastTogether = 1.0;
    private const double LeastOfWords = 0.95;
    private const double MostOfWords = 2.5;
    private const int LeastWords = 2;
    private const double Passage = 60;
    private const double Scale = 2.2;
    private const double LeastShareOfBest = 0.35;

    private readonly List<Reason> _reasons = [];
    private readonly List<int> _said = [];
    private readonly List<WordHit> _hits = [];
    private double _phrases;
    private double _best;
    private int _distinctPhrases;
    private int _distinctWords;

    /// <summary>The item's place in the catalogue.</summary>
    public int Item { get; } = item;

    /// <summary>The weight of single words.</summary>
    public double Words { get; private set; }

    /// <summary>All that speaks for it.</summary>
    public double Total => _phrases + Words;

    /// <summary>The total as a figure from 0 to 100.</summary>
    public double Score => Math.Round(100 * (1 - Math.Exp(-Total / Scale)), 1);

    /// <summary>Whether it says enough: one phrase that names the item, or several phrases and words that point to it together.</summary>
    public bool IsEnough =>
        Total >= Least
        && (_best >= PhraseWeight.Specific
            || (_distinctPhrases >= 2 && Total >= LeastTogether)
            || (_distinctPhrases >= 1 && _distinctWords >= 1 && Total >= LeastTogether)
            || (_distinctWords >= LeastWords && Words >= LeastOfWords));

    /// <summary>Whether it is worth showing beside the best candidate.</summary>
    public bool StandsBeside(ItemTally best) => Total >= best.Total * LeastShareOfBest;

    public void AddPhrase(int number, PhrasePosting posting, double weight, int count, int start, int end)
    {
        var known = -1;
        for (var i = 0; i < _reasons.Count && known < 0; i++)
        {
            known = _reasons[i].Phrase == number ? i : -1;
        }

        if (known < 0)
        {
            _reasons.Add(new Reason(number, posting.Field, posting.Source, start, end, weight));
            _phrases += weight;
            _distinctPhrases += weight >= PhraseWeight.Supporting * 0.9 ? 1 : 0;
        }
        else
        {
            var better = Math.Max(_reasons[known].Weight, weight);
            _phrases += better - _reasons[known].Weight;
            if (better > _reasons[known].Weight)
            {
                _reasons[known] = new Reason(number, posting.Field, posting.Source, start, end, better);
            }

            _phrases += 0.15 * better / count;
        }

        _best = Math.Max(_best, weight);
    }

    /// <summary>Notes words that a phrase says already.</summary>
    public void MarkSaid(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (word >= 0 && !_said.Contains(word))
            {
                _said.Add(word);
            }
        }
    }

    /// <summary>Notes a single word.</summary>
    public void AddWord(WordHit hit)
    {
        if (hit.Weight > 0 && !_said.Contains(hit.Word))
        {
            _hits.Add(hit);
        }
    }

    /// <summary>Takes the words of the passage that says most, each once; <paramref name="seen"/> is all zero before and after.</summary>
    public void TakeBestPassage(TermSequence terms, double[] lengths, int[] seen)
    {
        var sum = 0.0;
        var most = 0.0;
        var (bestFrom, bestTo) = (0, 0);
        var from = 0;
        for (var to = 0; to < _hits.Count; to++)
        {
            sum += seen[_hits[to].Word]++ == 0 ? _hits[to].Weight : 0;
            while (lengths[_hits[to].At] - lengths[_hits[from].At] > Passage)
            {
                sum -= --seen[_hits[from].Word] == 0 ? _hits[from].Weight : 0;
                from++;
            }

            if (sum > most + 1e-9)
            {
                (most, bestFrom, bestTo) = (sum, from, to + 1);
            }
        }

        for (; from < _hits.Count; from++)
        {
            seen[_hits[from].Word] = 0;
        }

        for (var i = bestFrom; i < bestTo; i++)
        {
            var hit = _hits[i];
            if (seen[hit.Word]++ == 0)
            {
                Words += hit.Weight;
                _distinctWords += hit.Posting.IsWeak ? 0 : 1;
                var end = (terms.Traits(hit.At) & TermTraits.Han) != 0 ? hit.At + 1 : hit.At;
                _reasons.Add(new Reason(-1, hit.Posting.Field, hit.Posting.Source, terms.Start(hit.At), terms.End(end), hit.Weight));
            }
        }

        for (var i = bestFrom; i < bestTo; i++)
        {
            seen[_hits[i].Word] = 0;
        }

        Words = Math.Min(Words, MostOfWords);
    }

    /// <summary>The reasons, best first.</summary>
    public ImmutableArray<CandidateEvidence> Evidence(string text)
    {
        _reasons.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Start.CompareTo(b.Start));
        var evidence = ImmutableArray.CreateBuilder<CandidateEvidence>();
        for (var i = 0; i < _reasons.Count && i < MostEvidence; i++)
        {
            var reason = _reasons[i];
            evidence.Add(new CandidateEvidence(reason.Field, text[reason.Start..reason.End], reason.Source));
        }

        return evidence.ToImmutable();
    }

    private sealed record Reason(int Phrase, string Field, string Source, int Start, int End, double Weight);
}
