using ClauseScan.Analyzers.Transfers;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Classification;

/// <summary>The words of a provision as features.</summary>
internal static class ProvisionWords
{
    /// <summary>The kind of a provision's own words.</summary>
    internal static readonly ulong Own = FeatureHash.Of("word");

    private static readonly ulong _number = FeatureHash.Of("#");

    /// <summary>The stretches of a provision's own words that add most to a head's score, best first, without overlaps.</summary>
    internal static IReadOnlyList<TextSpan> WeightiestWords(ProvisionReading provision, ClauseModel model, int head, int most)
    {
        var grams = Grams(provision, provision.Own, provision.Sequence.Units.Count, Own).ToList();
        var chosen = new List<WordGram>();
        while (chosen.Count < most && Weightiest(grams) is { } gram)
        {
            chosen.Add(gram);
            grams.RemoveAll(g => g.First < gram.End && gram.First < g.End);
        }

        return [.. chosen.Select(c => provision.Sequence.SpanOf(c.First, c.End))];

        WordGram? Weightiest(List<WordGram> among)
        {
            WordGram? best = null;
            var most = 0.0;
            foreach (var gram in among)
            {
                if (model.WeightOf(FeatureHash.Bucket(gram.Hash), head) is var weight && weight > most)
                {
                    (best, most) = (gram, weight);
                }
            }

            return best;
        }
    }

    /// <summary>Runs of one and two words, in Chinese of one to three characters; every party is the same word, as is every number.</summary>
    internal static IEnumerable<WordGram> Grams(ProvisionReading provision, int first, int end, ulong kind)
    {
        var words = WordsOf(provision, first, end);
        var longest = provision.Unit.Language == Language.Chinese ? 3 : 2;
        for (var i = 0; i < words.Count; i++)
        {
            var hash = kind;
            for (var n = 0; n < longest && i + n < words.Count; n++)
            {
                hash = FeatureHash.Join(hash, words[i + n].Hash);
                yield return new WordGram(words[i].First, words[i + n].End, hash);
            }
        }
    }

    private static List<WordGram> WordsOf(ProvisionReading provision, int first, int end)
    {
        var units = provision.Sequence.Units;
        var words = new List<WordGram>(end - first);
        var mention = 0;
        for (var i = first; i < end; i++)
        {
            while (mention < provision.Mentions.Count && provision.Mentions[mention].End <= i)
            {
                mention++;
            }

            if (mention < provision.Mentions.Count && provision.Mentions[mention].Start <= i && provision.Mentions[mention].End <= end)
            {
                var party = provision.Mentions[mention];
                words.Add(new WordGram(i, party.End, FeatureHash.Join(_number, (ulong)Math.Min(party.Party.Index, 0) & 0xFF)));
                i = party.End - 1;
                continue;
            }

            var key = units[i].Key;
            if (char.IsDigit(key[0]))
            {
                words.Add(new WordGram(i, i + 1, _number));
            }
            else if (char.IsLetter(key[0]))
            {
                words.Add(new WordGram(i, i + 1, FeatureHash.Of(key)));
            }
        }

        return words;
    }
}
