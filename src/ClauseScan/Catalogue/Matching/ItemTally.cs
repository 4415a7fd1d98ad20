using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Matching;

/// <summary>What speaks for one item.</summary>
internal sealed class ItemTally(int item)
{
    private const int MostEvidence = 12;
    private const double Least = 0.85;
    private const double Scale = 2.2;
    private const double LeastShareOfBest = 0.35;

    private readonly List<Reason> _reasons = [];
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

    /// <summary>Whether it says enough: one phrase that names the item, or several that point to it together.</summary>
    public bool IsEnough =>
        Total >= Least
        && (_best >= PhraseWeight.Specific
            || (_distinctPhrases >= 2 && Total >= 1.0)
            || (_distinctPhrases >= 1 && _distinctWords >= 2 && Total >= 1.0)
            || (_distinctWords >= 3 && Words >= 0.95));

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

    public void AddWord(WordPosting posting, double weight, int start, int end)
    {
        if (weight <= 0)
        {
            return;
        }

        Words += weight;
        _distinctWords++;
        _reasons.Add(new Reason(-1, posting.Field, posting.Source, start, end, weight));
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
