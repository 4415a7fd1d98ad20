using System.Text;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>What figures measure, by the words beside them.</summary>
internal sealed class MeasuredProperties
{
    private static readonly Lazy<MeasuredProperties> s_embedded = new(() => new MeasuredProperties(Encoding.UTF8.GetString(EmbeddedData.Bytes("properties.tsv"))));

    private readonly List<(string Words, string Property)> _phrases = [];

    private MeasuredProperties(string table)
    {
        foreach (var line in table.Split('\n'))
        {
            if (line.Trim().Split('\t') is [var property, var english, var chinese] && !property.StartsWith('#'))
            {
                foreach (var words in $"{english}|{chinese}".Split('|'))
                {
                    _phrases.Add((words, property));
                }
            }
        }

        _phrases.Sort(static (a, b) => a.Words.Length != b.Words.Length ? b.Words.Length - a.Words.Length : string.CompareOrdinal(a.Words, b.Words));
    }

    /// <summary>The table that the engine carries; read once.</summary>
    public static MeasuredProperties Load() => s_embedded.Value;

    /// <summary>What words that stand beside a figure say that it measures: the phrase nearest to the figure, of these the longest; null for nothing known.</summary>
    public string? Named(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        string? found = null;
        var nearest = int.MaxValue;
        foreach (var (words, property) in _phrases)
        {
            var place = LastPlace(before, words);
            var distance = place < 0 ? int.MaxValue : before.Length - place - words.Length;
            if (distance < nearest)
            {
                (found, nearest) = (property, distance);
            }
        }

        return found ?? NamedAfter(after);
    }

    /// <summary>Whether two names may mean the same property: they are equal, or one is a kind of the other.</summary>
    public static bool Agree(string one, string other) =>
        one == other || one.StartsWith(other + ",", StringComparison.Ordinal) || other.StartsWith(one + ",", StringComparison.Ordinal);

    private string? NamedAfter(ReadOnlySpan<char> after)
    {
        string? found = null;
        var nearest = int.MaxValue;
        foreach (var (words, property) in _phrases)
        {
            var place = after.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && place < nearest && IsWord(after, place, words.Length))
            {
                (found, nearest) = (property, place);
            }
        }

        return found;
    }

    private static int LastPlace(ReadOnlySpan<char> text, string words)
    {
        var place = text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
        return place >= 0 && IsWord(text, place, words.Length) ? place : -1;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int start, int length) =>
        !char.IsAsciiLetter(text[start])
        || ((start == 0 || !char.IsAsciiLetter(text[start - 1])) && (start + length == text.Length || !char.IsAsciiLetter(text[start + length])));
}
