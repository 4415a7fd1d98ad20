namespace ClauseScan.Catalogue.Matching;

/// <summary>An index under construction, and the words that were read last.</summary>
internal sealed class IndexDraft
{
    private const int MostItemsOfAWord = 24;

    private readonly TermTable _terms = new();
    private readonly TermSequence _read = new();
    private Phrase?[] _byFirstTerm = new Phrase?[1 << 13];
    private WordPosting?[] _words = new WordPosting?[1 << 13];
    private bool[] _generic = new bool[1 << 13];
    private bool[] _silent = new bool[1 << 13];
    private int _connectors;
    private int _phrases;

    /// <summary>The number of terms that were read last.</summary>
    public int Count => _read.Count;

    /// <summary>Reads words; what follows speaks of them.</summary>
    public void Read(string text)
    {
        _read.Read(text, _terms, learn: true);
        Grow();
    }

    /// <summary>Takes the word that was read last, and all before it, as words that only connect.</summary>
    public void Connect() => _connectors = _terms.Count;

    /// <summary>Marks the single word that was read last as one that adds nothing to a phrase.</summary>
    public void MarkGeneric()
    {
        if (_read.Count == 1)
        {
            _generic[_read.Id(0)] = true;
        }
    }

    /// <summary>Marks the word, or the pair of Chinese characters, that was read last as one that says nothing by itself.</summary>
    public void MarkSilent(string word)
    {
        if (_read.Count == 1)
        {
            _silent[_read.Form(0)] = true;
            _silent[_read.Id(0)] = true;
        }
        else if (_read.Count == 2 && IsHan(0) && IsHan(1))
        {
            _silent[Pair(word)] = true;
        }
    }

    public bool IsHan(int index) => index < _read.Count && (_read.Traits(index) & TermTraits.Han) != 0;

    public bool FollowsBreak(int index) => (_read.Traits(index) & TermTraits.AfterBreak) != 0;

    public bool IsGeneric(int index) => _generic[_read.Id(index)] || char.IsAsciiDigit(_terms[_read.Id(index)][0]);

    public bool Connects(int index)
    {
        var id = _read.Id(index);
        return IsHan(index) ? ConnectsChinese(_terms[id][0]) : id < _connectors;
    }

    /// <summary>The terms of a phrase; a single word keeps its ending.</summary>
    public int[] TermsOf(int start, int end)
    {
        if (end - start == 1)
        {
            return [_read.Form(start)];
        }

        var terms = new int[end - start];
        for (var i = start; i < end; i++)
        {
            terms[i - start] = _read.Id(i);
        }

        return terms;
    }

    /// <summary>The phrase of these terms, or null.</summary>
    public Phrase? Known(int[] terms, bool isAcronym)
    {
        for (var known = _byFirstTerm[terms[0]]; known is not null; known = known.SameStart)
        {
            if (known.IsAcronym == isAcronym && known.Says(terms))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The phrase of these terms, a new one where there is none.</summary>
    public Phrase PhraseOf(int[] terms, bool isAcronym)
    {
        var phrase = Known(terms, isAcronym);
        if (phrase is null)
        {
            phrase = new Phrase(terms, isAcronym, _byFirstTerm[terms[0]]) { Number = _phrases++ };
            _byFirstTerm[terms[0]] = phrase;
        }

        return phrase;
    }

    /// <summary>Notes an item under each single word, and each pair of Chinese characters, that was read last.</summary>
    public void AddWords(string field, string source, int item, int from)
    {
        Span<char> pair = stackalloc char[2];
        for (var i = 0; i < _read.Count; i++)
        {
            if (!IsHan(i))
            {
                AddWord(_read.Id(i), _read.Form(i), field, source, item, from);
            }
            else if (IsHan(i + 1) && !FollowsBreak(i + 1))
            {
                pair[0] = _terms[_read.Id(i)][0];
                pair[1] = _terms[_read.Id(i + 1)][0];
                if (!ConnectsChinese(pair[0]) && !ConnectsChinese(pair[1]))
                {
                    AddWord(Pair(pair), Pair(pair), field, source, item, from);
                }
            }
        }
    }

    /// <summary>The index.</summary>
    public MatchIndex Finish() => new(_terms, _byFirstTerm, _phrases, _words);

    private static bool ConnectsChinese(char c) => c is '的' or '及' or '和' or '与' or '或';

    private void AddWord(int id, int form, string field, string source, int item, int from)
    {
        var tooShort = _terms[form].Length < 4 && _terms[form][0] < 128;
        if (tooShort || id < _connectors || char.IsAsciiDigit(_terms[id][0]))
        {
            return;
        }

        var postings = _words[id];
        if (postings?.Item != item && (postings?.Count ?? 0) <= MostItemsOfAWord)
        {
            _words[id] = new WordPosting(item, field, source, from, _silent[id] || _silent[form], postings);
        }
    }

    private int Pair(ReadOnlySpan<char> pair)
    {
        var id = _terms.Add(pair);
        Grow();
        return id;
    }

    private void Grow()
    {
        if (_terms.Count > _byFirstTerm.Length)
        {
            _byFirstTerm = Twice(_byFirstTerm);
            _words = Twice(_words);
            _generic = Twice(_generic);
            _silent = Twice(_silent);
        }
    }

    private static T[] Twice<T>(T[] array)
    {
        var larger = new T[array.Length * 2];
        Array.Copy(array, larger, array.Length);
        return larger;
    }
}
