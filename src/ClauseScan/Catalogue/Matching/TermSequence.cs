using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Matching;

/// <summary>The terms of a text in order: folded English words and single Chinese characters, each with its place.</summary>
/// <remarks>Full-width forms count as their plain ones. Places index into the text as it was given.</remarks>
internal sealed class TermSequence
{
    private const int LongestWord = 40;
    private const int LongestAcronym = 5;

    private int[] _ids = new int[64];
    private int[] _forms = new int[64];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private TermTraits[] _traits = new TermTraits[64];

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any word of the text has a capital letter.</summary>
    public bool HasCapitals { get; private set; }

    /// <summary>The number of a term in the table, or -1 where the table does not hold it.</summary>
    public int Id(int index) => _ids[index];

    /// <summary>The number of a term with its ending kept, or -1: "circulator" and "circulating" are one term but two forms.</summary>
    public int Form(int index) => _forms[index];

    /// <summary>Where a term begins in the text.</summary>
    public int Start(int index) => _starts[index];

    /// <summary>Where a term ends in the text.</summary>
    public int End(int index) => _ends[index];

    /// <summary>What is known of a term.</summary>
    public TermTraits Traits(int index) => _traits[index];

    /// <summary>Takes the terms of a text, numbered by a table; <paramref name="learn"/> adds those that the table does not hold.</summary>
    public void Read(ReadOnlySpan<char> text, TermTable table, bool learn = false)
    {
        Count = 0;
        HasCapitals = false;
        Span<char> word = stackalloc char[LongestWord + 8];
        var broken = false;
        var at = 0;
        while (at < text.Length)
        {
            var c = FullWidth.Narrow(text[at]);
            if (Script.IsHan(c))
            {
                word[0] = c;
                var id = Number(table, word[..1], learn);
                Add(id, id, at, at + 1, TermTraits.Han | Broken(broken));
                broken = false;
                at++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                var end = EndOfWord(text, at);
                AddWord(text[at..end], at, table, word, Broken(broken), learn);
                broken = false;
                at = end;
            }
            else
            {
                broken |= Breaks(text, at, c);
                at++;
            }
        }
    }

    private static TermTraits Broken(bool broken) => broken ? TermTraits.AfterBreak : TermTraits.None;

    private void AddWord(ReadOnlySpan<char> letters, int start, TermTable table, Span<char> word, TermTraits traits, bool learn)
    {
        var capitals = 0;
        var length = 0;
        foreach (var letter in letters)
        {
            if (length == LongestWord)
            {
                break;
            }

            var plain = FullWidth.Narrow(letter);
            capitals += char.IsUpper(plain) ? 1 : 0;
            word[length++] = char.ToLowerInvariant(plain);
        }

        HasCapitals |= capitals > 0;
        traits |= capitals >= 2 && capitals * 2 >= length ? TermTraits.Capitals : TermTraits.None;
        if (capitals < letters.Length || length > LongestAcronym)
        {
            length = WordStem.FoldForm(word, length);
        }

        var form = Number(table, word[..length], learn);
        if (capitals < letters.Length || length > LongestAcronym)
        {
            length = WordStem.FoldEnding(word, length);
        }

        Add(Number(table, word[..length], learn), form, start, start + letters.Length, traits);
    }

    private static int Number(TermTable table, ReadOnlySpan<char> term, bool learn) => learn ? table.Add(term) : table.Find(term);

    private void Add(int id, int form, int start, int end, TermTraits traits)
    {
        if (Count == _ids.Length)
        {
            _ids = Larger(_ids);
            _forms = Larger(_forms);
            _starts = Larger(_starts);
            _ends = Larger(_ends);
            _traits = Larger(_traits);
        }

        _ids[Count] = id;
        _forms[Count] = form;
        _starts[Count] = start;
        _ends[Count] = end;
        _traits[Count++] = traits;
    }

    /// <summary>The end of a word: "905nm" is a number and a unit, "P507" and "5G" are one word.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var digits = 0;
        while (end < text.Length)
        {
            var c = FullWidth.Narrow(text[end]);
            if (!char.IsLetterOrDigit(c) || Script.IsHan(c) || (digits >= 3 && digits == end - start && !char.IsAsciiDigit(c)))
            {
                break;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
            end++;
        }

        return end;
    }

    private static bool Breaks(ReadOnlySpan<char> text, int at, char c)
    {
        if (c != text[at] && !char.IsWhiteSpace(c))
        {
            return true;
        }

        if (c is '.' or ',' or ':' or '\'' or '’')
        {
            return at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && c is not ('\'' or '’');
        }

        return c is ';' or '*' or '!' or '?' or '(' or ')' or '[' or ']' or '。' or '、' or '“' or '”' or '"' or '《' or '》' or '•' or '|';
    }

    private static T[] Larger<T>(T[] array)
    {
        var larger = new T[array.Length * 2];
        Array.Copy(array, larger, array.Length);
        return larger;
    }
}
