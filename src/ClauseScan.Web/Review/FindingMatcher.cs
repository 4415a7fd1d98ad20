using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>Knows findings again in another reading of their agreement. Surer signs go first, and each finding is matched once.</summary>
internal sealed class FindingMatcher(IEnumerable<ReviewFinding> known, Func<ReviewFinding, string> wordsOf)
{
    private const double LeastLikeness = 0.5;

    private readonly List<ReviewFinding> _left = [.. known.OrderByDescending(f => f.IsPresent).ThenBy(f => f.Start)];

    /// <summary>The known findings that no finding of the reading is, once <see cref="Match"/> has run.</summary>
    public IReadOnlyList<ReviewFinding> Left => _left;

    /// <summary>Matches the findings of a reading, in their order.</summary>
    public List<FindingMatch> Match(IReadOnlyList<FoundFinding> found)
    {
        var matches = new FindingMatch?[found.Count];
        Pass(found, matches, f => (f.Rule, f.FactsPrint, f.WordsPrint, f.PathPrint), f => (f.Rule, f.FactsPrint, f.WordsPrint, f.PathPrint), CarryOver.Unchanged);
        Pass(found, matches, f => (f.Rule, f.FactsPrint, f.WordsPrint, ""), f => (f.Rule, f.FactsPrint, f.WordsPrint, ""), CarryOver.Moved);

        // The same words with other parties or another direction: what was decided may no longer hold.
        Pass(found, matches, f => (f.Rule, "", f.WordsPrint, ""), f => (f.Rule, "", f.WordsPrint, ""), CarryOver.Changed);
        PassAlike(found, matches);
        return [.. matches.Select((m, i) => m ?? new FindingMatch(found[i], null, CarryOver.New))];
    }

    private void Pass<TKey>(
        IReadOnlyList<FoundFinding> found, FindingMatch?[] matches, Func<FoundFinding, TKey> keyOfFound, Func<ReviewFinding, TKey> keyOfKnown, CarryOver carry)
        where TKey : notnull
    {
        var byKey = _left.GroupBy(keyOfKnown).ToDictionary(g => g.Key, g => new Queue<ReviewFinding>(g));
        for (var i = 0; i < found.Count; i++)
        {
            if (matches[i] is null && byKey.TryGetValue(keyOfFound(found[i]), out var candidates) && candidates.TryDequeue(out var match))
            {
                matches[i] = new FindingMatch(found[i], match, carry);
                _left.Remove(match);
            }
        }
    }

    private void PassAlike(IReadOnlyList<FoundFinding> found, FindingMatch?[] matches)
    {
        var pairs = new List<(double Likeness, int Index, ReviewFinding Known)>();
        for (var i = 0; i < found.Count; i++)
        {
            if (matches[i] is not null || found[i].Content.Words.Length == 0)
            {
                continue;
            }

            var words = WordBag.Of(found[i].Content.Words);
            foreach (var other in _left)
            {
                if (other.Rule == found[i].Rule && WordBag.Likeness(words, WordBag.Of(wordsOf(other))) is >= LeastLikeness and var likeness)
                {
                    pairs.Add((likeness + (other.PathPrint == found[i].PathPrint ? 0.25 : 0), i, other));
                }
            }
        }

        foreach (var (_, index, other) in pairs.OrderByDescending(p => p.Likeness).ThenBy(p => p.Index))
        {
            if (matches[index] is null && _left.Remove(other))
            {
                matches[index] = new FindingMatch(found[index], other, CarryOver.Changed);
            }
        }
    }
}
