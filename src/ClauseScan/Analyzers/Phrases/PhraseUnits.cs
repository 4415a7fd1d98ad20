using ClauseScan.Text;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>Cuts text into units: runs of Latin letters and digits are words, everything else but white space stands alone.</summary>
internal static class PhraseUnits
{
    private static readonly string[] _single = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];

    internal static void AddTo(List<PhraseUnit> units, SourceText text, TextSpan span)
    {
        var characters = text.Slice(span);
        var i = 0;
        while (i < characters.Length)
        {
            var c = Fold(characters[i]);
            if (char.IsWhiteSpace(c) || c == '\u00AD' || IsInnerHyphen(characters, i))
            {
                i++;
            }
            else if (IsWordCharacter(c))
            {
                var start = i;
                while (i < characters.Length && (IsWordCharacter(Fold(characters[i])) || IsInnerMark(characters, i)))
                {
                    i++;
                }

                units.Add(new PhraseUnit(new TextSpan(span.Start + start, i - start), Key(characters[start..i]), IsLower(characters[start..i])));
            }
            else
            {
                units.Add(new PhraseUnit(new TextSpan(span.Start + i, 1), c < 128 ? _single[c] : c.ToString()));
                i++;
            }
        }
    }

    /// <summary>The units of a phrase of a lexicon.</summary>
    internal static IEnumerable<string> KeysOf(string phrase)
    {
        var units = new List<PhraseUnit>();
        AddTo(units, new SourceText(phrase, []), new TextSpan(0, phrase.Length));
        return units.Select(u => u.Key);
    }

    private static bool IsWordCharacter(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    // A hyphen inside a word parts it like a blank: "know-how" is "know how".
    private static bool IsInnerHyphen(ReadOnlySpan<char> characters, int i) =>
        Fold(characters[i]) == '-'
        && i > 0 && IsWordCharacter(Fold(characters[i - 1]))
        && i + 1 < characters.Length && IsWordCharacter(Fold(characters[i + 1]));

    // An apostrophe or an ampersand inside a word does not end it: "Licensor's", "R&D".
    private static bool IsInnerMark(ReadOnlySpan<char> characters, int i) =>
        Fold(characters[i]) is '\'' or '&'
        && i > 0 && IsWordCharacter(Fold(characters[i - 1]))
        && i + 1 < characters.Length && IsWordCharacter(Fold(characters[i + 1]));

    // "iPass" is a name.
    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return char.IsLower(word[0]);
    }

    private static string Key(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(Fold(word[i]));
        }

        return folded.ToString();
    }

    private static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        _ => c,
    };
}
