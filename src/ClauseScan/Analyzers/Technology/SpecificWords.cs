using ClauseScan.Syntax;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Counts the words of a description that ordinary agreements do not have.</summary>
/// <remarks>
/// Chinese writes no word breaks, and any two words meet in an odd pair of characters: there several odd pairs in a row make one word.
/// </remarks>
internal sealed class SpecificWords
{
    private const int FewestPairs = 3;

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>How many different ones were found.</summary>
    internal int Count => _found.Count;

    /// <summary>Adds those of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="smallOnly">Whether capitalised words are taken for names.</param>
    internal void Add(ReadOnlySpan<char> phrase, bool smallOnly)
    {
        var i = 0;
        while (i < phrase.Length)
        {
            var end = i + 1;
            if (char.IsAsciiLetter(phrase[i]))
            {
                while (end < phrase.Length && char.IsAsciiLetter(phrase[end]))
                {
                    end++;
                }

                AddWord(phrase[i..end], smallOnly);
            }
            else if (Script.IsHan(phrase[i]))
            {
                while (end < phrase.Length && Script.IsHan(phrase[end]))
                {
                    end++;
                }

                AddRuns(phrase[i..end]);
            }

            i = end;
        }
    }

    private void AddWord(ReadOnlySpan<char> word, bool smallOnly)
    {
        if (word.Length < OrdinaryWords.FewestLetters || word.Length > 64 || (smallOnly && char.IsAsciiLetterUpper(word[0])))
        {
            return;
        }

        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        if (!OrdinaryWords.Hold(small))
        {
            _found.Add(small.ToString());
        }
    }

    private void AddRuns(ReadOnlySpan<char> characters)
    {
        var start = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 == characters.Length || OrdinaryWords.Hold(characters.Slice(i, 2)))
            {
                for (; i - start >= FewestPairs; start += FewestPairs)
                {
                    _found.Add(characters.Slice(start, FewestPairs + 1).ToString());
                }

                start = i + 1;
            }
        }
    }
}
