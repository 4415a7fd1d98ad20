using System.Collections.Immutable;
using ClauseScan.Catalogue;

namespace ClauseScan.Benchmarks.Matching;

/// <summary>What matching is measured against: BM25 over names, control points and keywords, with one threshold and nothing else.</summary>
internal sealed class PlainSearch
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly ImmutableArray<CatalogueItem> _items;
    private readonly Dictionary<string, int>[] _documents;
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly double _meanLength;

    /// <summary>An index of a catalogue.</summary>
    public PlainSearch(TechnologyCatalogue catalogue)
    {
        _items = catalogue.Items;
        _documents = [.. _items.Select(i => Counted(string.Join('\n', Words(i))))];
        _meanLength = _documents.Average(d => d.Values.Sum());
        foreach (var word in _documents.SelectMany(d => d.Keys))
        {
            _holders[word] = _holders.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The items of an edition that reach a score, best first.</summary>
    public ImmutableArray<string> Find(string text, CatalogueEdition edition, double threshold)
    {
        var words = Counted(text).Keys;
        return
        [
            .. _items.Select((item, i) => (item, score: item.PresenceIn(edition).IsMember ? Score(words, _documents[i]) : 0))
                .Where(x => x.score >= threshold).OrderByDescending(x => x.score).Take(5).Select(x => x.item.Id),
        ];
    }

    private double Score(IEnumerable<string> words, Dictionary<string, int> document)
    {
        var length = document.Values.Sum() / _meanLength;
        var score = 0.0;
        foreach (var word in words)
        {
            if (document.TryGetValue(word, out var count))
            {
                var rarity = Math.Log(1 + ((_items.Length - _holders[word] + 0.5) / (_holders[word] + 0.5)));
                score += rarity * count * (Saturation + 1) / (count + (Saturation * (1 - LengthWeight + (LengthWeight * length))));
            }
        }

        return score;
    }

    private static IEnumerable<string> Words(CatalogueItem item) =>
    [
        item.Name.English, item.Name.Chinese, .. item.EnglishKeywords, .. item.ChineseKeywords,
        .. item.ControlPoints.Where(p => !p.IsPlaceholder).SelectMany(p => new[] { p.Text.English, p.Text.Chinese }),
    ];

    /// <summary>Lower-case words, and pairs of Chinese characters, each with its count.</summary>
    private static Dictionary<string, int> Counted(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] is >= '一' and <= '鿿')
            {
                if (start + 1 < text.Length && text[start + 1] is >= '一' and <= '鿿')
                {
                    Count(text.Substring(start, 2));
                }
            }
            else if (char.IsAsciiLetterOrDigit(text[start]))
            {
                var end = start;
                while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                {
                    end++;
                }

                Count(text[start..end].ToLowerInvariant());
                start = end - 1;
            }
        }

        return counts;

        void Count(string word) => counts[word] = counts.GetValueOrDefault(word) + 1;
    }
}
