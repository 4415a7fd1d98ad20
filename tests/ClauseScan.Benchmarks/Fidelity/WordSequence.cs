using System.Globalization;
using System.Runtime.InteropServices;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>The words and numbers of a text in order, without case, punctuation and white space.</summary>
internal sealed class WordSequence
{
    /// <summary>The number of words that are compared together.</summary>
    public const int GramLength = 5;

    private readonly List<(int Start, int End, string Word)> _words = [];

    /// <summary>Takes the words out of a text. A number beside a letter is a word of its own, for "12 Source" is at times set as "12Source".</summary>
    public WordSequence(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var kind = Kind(text[i]);
            var start = i++;
            if (kind == 0)
            {
                continue;
            }

            while (i < text.Length && Kind(text[i]) == kind && kind < 3)
            {
                i++;
            }

            _words.Add((start, i, text[start..i].ToLowerInvariant()));
        }
    }

    private WordSequence(IEnumerable<(int Start, int End, string Word)> words) => _words = [.. words];

    /// <summary>The number of words.</summary>
    public int Count => _words.Count;

    /// <summary>A word with its place in the text.</summary>
    public (int Start, int End, string Word) this[int index] => _words[index];

    /// <summary>How often each row of five words occurs, by its hash.</summary>
    public Dictionary<int, int> Grams()
    {
        var grams = new Dictionary<int, int>();
        for (var i = 0; i + GramLength <= Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(grams, Gram(i), out _)++;
        }

        return grams;
    }

    /// <summary>The hash of the five words from an index on.</summary>
    public int Gram(int index)
    {
        var hash = new HashCode();
        for (var i = index; i < index + GramLength; i++)
        {
            hash.Add(_words[i].Word);
        }

        return hash.ToHashCode();
    }

    /// <summary>The words outside of the ranges.</summary>
    public WordSequence Without(IReadOnlyCollection<Range> ranges)
    {
        var dropped = new bool[Count];
        foreach (var range in ranges)
        {
            dropped.AsSpan(range).Fill(true);
        }

        return new WordSequence(_words.Where((_, i) => !dropped[i]));
    }

    /// <summary>The words of a range with a blank between.</summary>
    public string Words(Range range) => string.Join(' ', _words[range].Select(w => w.Word));

    private static int Kind(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DecimalDigitNumber => 1,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => 2,
        UnicodeCategory.OtherLetter => 3,
        _ => 0,
    };
}
