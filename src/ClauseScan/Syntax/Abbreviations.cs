namespace ClauseScan.Syntax;

/// <summary>English abbreviations whose stop ends no sentence, or seldom.</summary>
internal static class Abbreviations
{
    // Never at the end of a sentence.
    private static readonly HashSet<string> Inner = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Messrs", "St", "No", "Nos", "Sec", "Secs", "Sect", "Art", "Arts", "Cl", "Para", "Paras", "Fig", "Figs",
        "v", "vs", "e.g", "i.e", "eg", "ie", "cf", "viz", "approx", "attn", "ca", "Ave", "Blvd", "Tel", "Ref", "Reg", "Hon", "Gen", "Gov", "Sen",
        "Rev", "Vol", "p", "pp", "ex", "Exh", "App", "incl", "ext", "Mt", "Ft",
    };

    // At the end of a sentence only where a usual first word follows.
    private static readonly HashSet<string> Either = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Ltd", "Co", "Corp", "Cos", "Bros", "Pty", "Pte", "Plc", "LLC", "L.L.C", "L.P", "L.L.P", "LLP", "S.A", "S.p.A", "N.V", "B.V", "A.G", "S.A.S", "S.r.l",
        "U.S", "U.S.A", "U.S.C", "U.S.C.A", "U.K", "E.U", "P.R.C", "R.O.C", "D.C", "N.A", "N.Y", "a.m", "p.m", "etc", "Jr", "Sr", "seq", "al", "Esq", "Ph.D", "M.D",
        "C.F.R", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ltda", "GmbH", "Est", "Dept", "Assoc", "Int'l", "Mfg", "P.O", "F.O.B", "N.W", "S.W", "N.E", "S.E",
    };

    private static readonly HashSet<string> FirstWords = new(StringComparer.Ordinal)
    {
        "The", "This", "That", "These", "Those", "In", "If", "It", "Its", "For", "Any", "All", "Each", "No", "Such", "Upon", "Except", "Neither", "Either", "Notwithstanding",
        "Subject", "Where", "When", "As", "At", "By", "On", "To", "Without", "Licensor", "Licensee", "Both", "Party", "Parties", "WHEREAS", "Whereas", "NOW", "There",
        "Unless", "Every", "During", "After", "Before", "Provided", "With", "Nothing", "Seller", "Buyer", "Supplier", "Distributor", "Company", "A", "An", "He", "She", "They", "We", "You", "IN", "THE",
    };

    // Words whose letter or number may end a sentence ("set out in Exhibit A.").
    private static readonly HashSet<string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        "Exhibit", "Schedule", "Appendix", "Annex", "Attachment", "Addendum", "Party", "Part", "Class", "Series", "Section", "Article", "Item", "Phase", "Tier", "Group", "Type",
    };

    /// <summary>Whether the stop at a position ends a sentence before the word at <paramref name="next"/>, for all its abbreviation shows.</summary>
    internal static bool MayEnd(string content, int from, int stop, int next, int end)
    {
        var word = WordBefore(content, from, stop, out var start);
        if (word.IsEmpty)
        {
            return true;
        }

        if (Contains(Inner, word))
        {
            return word.Equals("no", StringComparison.Ordinal) || (next < end && Numerals.Digit(content[next]) < 0 && word.Equals("No", StringComparison.Ordinal));
        }

        if (word.Length == 1 && char.IsAsciiLetterUpper(word[0]))
        {
            var before = stop - 2;
            while (before > from && char.IsWhiteSpace(content[before]))
            {
                before--;
            }

            return Contains(Named, WordBefore(content, from, before + 1, out _)) || IsFirstWord(content, next, end);
        }

        return !(Contains(Either, word) || IsInitials(word)) || IsFirstWord(content, next, end) && start >= from;
    }

    /// <summary>Whether the stop belongs to a word that a number follows ("No. 2", "Sec. 3").</summary>
    internal static bool IsReferenceWord(string content, int from, int stop)
    {
        var word = WordBefore(content, from, stop, out _);
        return !word.IsEmpty && Contains(Inner, word) && !word.Equals("no", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> WordBefore(string content, int from, int stop, out int start)
    {
        start = stop;
        while (start > from && stop - start < 12 && (char.IsAsciiLetter(content[start - 1]) || (content[start - 1] is '.' or '\'' && start < stop)))
        {
            start--;
        }

        return content.AsSpan(start, stop - start).TrimStart('.');
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private static bool IsFirstWord(string content, int next, int end)
    {
        var stop = next;
        while (stop < end && stop - next < 16 && char.IsAsciiLetter(content[stop]))
        {
            stop++;
        }

        return next >= end || Contains(FirstWords, content.AsSpan(next, stop - next));
    }

    private static bool Contains(HashSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
