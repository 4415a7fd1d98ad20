namespace ClauseScan.Catalogue.Matching;

/// <summary>Folds an English word so that its forms, and its British and American spellings, are one term.</summary>
internal static class WordStem
{
    private static readonly (string From, string To)[] s_spellings =
    [
        ("sulph", "sulf"), ("aluminium", "aluminum"), ("anaesth", "anesth"), ("haem", "hem"), ("mould", "mold"),
        ("fibre", "fiber"), ("metre", "meter"), ("centre", "center"), ("colour", "color"), ("vapour", "vapor"),
        ("vigour", "vigor"), ("armour", "armor"), ("behaviour", "behavior"), ("analogue", "analog"), ("catalogue", "catalog"),
        ("programme", "program"), ("tyre", "tire"), ("aeroplane", "airplane"), ("licence", "license"), ("defence", "defense"),
    ];

    private static readonly string[] s_british = ["isation", "ising", "ised", "ise"];
    private static readonly string[] s_ize = ["ization", "ize", "iz"];
    private static readonly string[] s_ate = ["ation", "ator", "ate", "at"];

    /// <summary>Folds spelling and plural of lower-case characters in place and gives the length that is left.</summary>
    public static int FoldForm(Span<char> word, int length)
    {
        if (length < 4 || HasDigit(word[..length]))
        {
            return length;
        }

        length = DropPlural(word, Respell(word, length));
        foreach (var ending in s_british)
        {
            if (Ends(word, length, ending, 4))
            {
                word[length - ending.Length + 1] = 'z';
            }
        }

        return length;
    }

    /// <summary>Drops verb and noun endings from a word whose form is folded already, and gives the length that is left.</summary>
    public static int FoldEnding(Span<char> word, int length)
    {
        if (length < 4 || HasDigit(word[..length]))
        {
            return length;
        }

        length = DropNounEnding(word, DropVerbEnding(word, length));
        return length > 4 && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int Respell(Span<char> word, int length)
    {
        foreach (var (from, to) in s_spellings)
        {
            var at = word[..length].IndexOf(from);
            if (at >= 0)
            {
                to.CopyTo(word[at..]);
                word[(at + from.Length)..length].CopyTo(word[(at + to.Length)..]);
                length += to.Length - from.Length;
            }
        }

        return length;
    }

    private static int DropPlural(Span<char> word, int length)
    {
        if (word[length - 1] != 's' || word[length - 2] is 's' or 'u' or 'i')
        {
            return length;
        }

        if (length > 4 && word[(length - 3)..length].SequenceEqual("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        var sibilant = length > 4 && word[length - 2] == 'e' && word[length - 3] is 's' or 'x' or 'z' or 'h';
        return sibilant ? length - 2 : length - 1;
    }

    private static int DropVerbEnding(Span<char> word, int length)
    {
        var drop = Ends(word, length, "ing", 3) ? 3 : Ends(word, length, "ed", 3) && word[length - 3] != 'e' ? 2 : 0;
        if (drop == 0 || !HasVowel(word[..(length - drop)]))
        {
            return length;
        }

        length -= drop;
        var last = word[length - 1];
        return length > 3 && last == word[length - 2] && last is not ('l' or 's' or 'z') ? length - 1 : length;
    }

    private static int DropNounEnding(Span<char> word, int length)
    {
        foreach (var ending in s_ize)
        {
            if (Ends(word, length, ending, 4))
            {
                return length - ending.Length + 2;
            }
        }

        foreach (var ending in s_ate)
        {
            if (Ends(word, length, ending, 4))
            {
                return length - ending.Length;
            }
        }

        return Ends(word, length, "ion", 4) && word[length - 4] is 't' or 's' ? length - 3 : length;
    }

    private static bool Ends(ReadOnlySpan<char> word, int length, ReadOnlySpan<char> ending, int left) =>
        length >= ending.Length + left && word[..length].EndsWith(ending);

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
