using System.Buffers;
using System.Collections.Immutable;
using ClauseScan.Catalogue.Evidence;

namespace ClauseScan.Catalogue.Matching;

/// <summary>One text looked up in one edition.</summary>
internal sealed class MatchPass
{
    private const double InsideLonger = 0.3;
    private const double WordInsidePhrase = 0.7;
    private const double ShareOfContradicted = 0.7;
    private const int LookedAtBeyond = 3;
    private const double LengthOfCharacter = 0.6;

    private readonly TechnologyCatalogue _catalogue;
    private readonly CatalogueEdition _edition;
    private readonly MatchIndex _index;
    private readonly string _text;
    private readonly TermSequence _terms = new();
    private readonly ItemTally?[] _tallies;
    private readonly bool[] _members;
    private readonly int[] _words;
    private readonly double[] _lengths;
    private readonly bool[] _inPhrase;
    private readonly int _place;

    public MatchPass(TechnologyCatalogue catalogue, CatalogueEdition edition, MatchIndex index, string text)
    {
        _catalogue = catalogue;
        _edition = edition;
        _index = index;
        _text = text;
        _tallies = new ItemTally?[catalogue.Items.Length];
        _members = new bool[catalogue.Items.Length];
        for (var item = 0; item < _members.Length; item++)
        {
            _members[item] = catalogue.Items[item].PresenceIn(edition).IsMember;
        }

        _place = catalogue.Editions.IndexOf(edition);
        _terms.Read(text, index.Terms);
        _words = Words(_terms, index.Terms);
        _inPhrase = new bool[_terms.Count];
        _lengths = new double[_terms.Count + 1];
        for (var at = 0; at < _terms.Count; at++)
        {
            _lengths[at + 1] = _lengths[at] + ((_terms.Traits(at) & TermTraits.Han) != 0 ? LengthOfCharacter : 1);
        }
    }

    /// <summary>The candidates that the text names clearly enough, best first.</summary>
    public ImmutableArray<CatalogueCandidate> Candidates(int top)
    {
        // As long as all phrases and words of the catalogue: too long to be made anew for each text.
        var counts = ArrayPool<int>.Shared.Rent(WordKey(_index.Terms.Count));
        try
        {
            Array.Clear(counts);
            TallyPhrases(counts);
            Array.Clear(counts);
            return Candidates(top, counts);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(counts);
        }
    }

    // All that is seen is counted in an array that is all zero before and after.
    private ImmutableArray<CatalogueCandidate> Candidates(int top, int[] seen)
    {
        TallyWords(seen);
        var found = new List<ItemTally>();
        foreach (var tally in _tallies)
        {
            if (tally is not null && tally.IsEnough(_lengths[^1]))
            {
                found.Add(tally);
            }
        }

        found.Sort(static (a, b) => a.Total != b.Total ? b.Total.CompareTo(a.Total) : a.Item.CompareTo(b.Item));
        var comparison = new PointComparison(_text, _terms, _words, _lengths, seen);
        var candidates = new List<CatalogueCandidate>();
        foreach (var tally in found)
        {
            if (candidates.Count == top + LookedAtBeyond || !tally.StandsBeside(found[0]))
            {
                break;
            }

            var item = _catalogue.Items[tally.Item];
            var points = comparison.Compare(_index.PointsOf(item, tally.Item, _edition));
            var score = IsContradicted(points) ? Math.Round(tally.Score * ShareOfContradicted, 1) : tally.Score;
            candidates.Add(new CatalogueCandidate(item, _edition, score, tally.Evidence(_terms, _text)) { ControlPoints = points });
        }

        return [.. candidates.OrderByDescending(c => c.Score).Take(top)];
    }

    /// <summary>Whether the text contradicts a control point and meets none.</summary>
    private static bool IsContradicted(ImmutableArray<ControlPointEvidence> points) =>
        points.Any(p => p.Status == ControlPointStatus.Contradicted) && !points.Any(p => p.Status == ControlPointStatus.Matched);

    private void TallyPhrases(int[] counts)
    {
        var standing = new List<Phrase>();
        var furthest = 0;
        for (var at = 0; at < _terms.Count; at++)
        {
            var longest = Standing(at, standing);
            foreach (var phrase in standing)
            {
                var inside = at + phrase.Terms.Length <= furthest || phrase.Terms.Length < longest;
                Tally(phrase, at, ++counts[phrase.Number], inside);
            }

            furthest = Math.Max(furthest, at + longest);
            if (longest > 1)
            {
                _inPhrase.AsSpan(at, longest).Fill(true);
            }
        }
    }

    /// <summary>The phrases that stand at a place, and the length of the longest.</summary>
    private int Standing(int at, List<Phrase> standing)
    {
        standing.Clear();
        var longest = Standing(_terms.Id(at), at, standing);
        return _terms.Form(at) == _terms.Id(at) ? longest : Math.Max(longest, Standing(_terms.Form(at), at, standing));
    }

    private int Standing(int first, int at, List<Phrase> standing)
    {
        var longest = 0;
        for (var phrase = _index.PhrasesFrom(first); phrase is not null; phrase = phrase.SameStart)
        {
            if (phrase.Terms[0] == first && phrase.StandsAt(_terms, at))
            {
                standing.Add(phrase);
                longest = Math.Max(longest, phrase.Terms.Length);
            }
        }

        return longest;
    }

    private void Tally(Phrase phrase, int at, int count, bool inside)
    {
        var share = PhraseWeight.Shared(phrase.Items) * (inside ? InsideLonger : 1);
        var end = at + phrase.Terms.Length - 1;
        for (var posting = phrase.Postings; posting is not null; posting = posting.Next)
        {
            if (Counts(posting.Item, posting.From))
            {
                var tally = _tallies[posting.Item] ??= new ItemTally(posting.Item);
                var weight = posting.Weight * share;
                tally.AddPhrase(
                    new TermHit(phrase.Number, at, end, weight, IsWord: false, weight >= PhraseWeight.Reason, posting.Field, posting.Source), count, inside);
                tally.MarkSaid(_words.AsSpan(at, phrase.Terms.Length));
            }
        }
    }

    /// <summary>Notes every word under the items it stands in, unless a phrase of the item says it already.</summary>
    private void TallyWords(int[] seen)
    {
        for (var at = 0; at < _terms.Count; at++)
        {
            var word = _words[at];
            var han = (_terms.Traits(at) & TermTraits.Han) != 0;
            if (_index.ItemsWith(word) is not { } postings)
            {
                continue;
            }

            for (WordPosting? posting = postings; posting is not null; posting = posting.Next)
            {
                if (Counts(posting.Item, posting.From))
                {
                    var tally = _tallies[posting.Item] ??= new ItemTally(posting.Item);
                    var weight = PhraseWeight.OfWord(postings.Count, han, posting.IsWeak) * (_inPhrase[at] ? WordInsidePhrase : 1);
                    tally.AddWord(new TermHit(WordKey(word), at, han ? at + 1 : at, weight, IsWord: true, !posting.IsWeak, posting.Field, posting.Source), word);
                }
            }
        }

        foreach (var tally in _tallies)
        {
            tally?.TakeBestPassage(_lengths, seen);
        }
    }

    /// <summary>The number of the word at each place, that of a pair for a Chinese character; -1 where there is none.</summary>
    internal static int[] Words(TermSequence terms, TermTable table)
    {
        var words = new int[terms.Count];
        Span<char> pair = stackalloc char[2];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = terms.Id(at);
            if ((terms.Traits(at) & TermTraits.Han) != 0)
            {
                var paired = at + 1 < words.Length && terms.Traits(at + 1) == TermTraits.Han && terms.Id(at) >= 0 && terms.Id(at + 1) >= 0;
                words[at] = -1;
                if (paired)
                {
                    pair[0] = table[terms.Id(at)][0];
                    pair[1] = table[terms.Id(at + 1)][0];
                    words[at] = table.Find(pair);
                }
            }
        }

        return words;
    }

    /// <summary>The key of a word behind those of all phrases.</summary>
    private int WordKey(int word) => _index.PhraseCount + word;

    private bool Counts(int item, int from) => _members[item] && from <= _place;
}
