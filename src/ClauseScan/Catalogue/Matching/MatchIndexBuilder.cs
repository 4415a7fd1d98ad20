namespace ClauseScan.Catalogue.Matching;

/// <summary>Builds the index of a catalogue.</summary>
internal sealed class MatchIndexBuilder
{
    private const int MostItemsOfAWord = 6;
    

    private static readonly string[] s_connectors =
    [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "its", "it", "of", "off", "on", "or", "such", "than",
        "that", "the", "their", "them", "these", "this", "to", "up", "used", "using", "via", "with", "within", "etc", "eg", "incl",
        "including", "related", "other", "more", "one", "any", "all", "both", "either", "technology", "technologies", "technique", "part",
    ];

    private readonly TermTable _terms = new();
    private readonly TermSequence _sequence = new();
    private readonly HashSet<string> _genericPhrases = new(StringComparer.Ordinal);
    private Phrase?[] _byFirstTerm = new Phrase?[1 << 13];
    private List<WordPosting>?[] _words = new List<WordPosting>?[1 << 13];
    private bool[] _generic = new bool[1 << 13];
    private bool[] _connects = [];
    private int _phrases;

    private MatchIndexBuilder()
    {
    }

    public static MatchIndex Build(TechnologyCatalogue catalogue)
    {
        var builder = new MatchIndexBuilder();
        builder.AddGenericWords(catalogue);
        for (var item = 0; item < catalogue.Items.Length; item++)
        {
            builder.AddItem(catalogue.Items[item], item);
        }

        return new MatchIndex(builder._terms, builder._byFirstTerm, builder._phrases, builder._words);
    }

    private void AddGenericWords(TechnologyCatalogue catalogue)
    {
        foreach (var connector in s_connectors)
        {
            Read(connector);
        }

        _connects = new bool[_terms.Count];
        Array.Fill(_connects, true);
        foreach (var words in catalogue.GenericWords)
        {
            Read(words);
            _genericPhrases.Add(Key(0, _sequence.Count));
            if (_sequence.Count == 1)
            {
                _generic[_sequence.Id(0)] = true;
            }
            else if (_sequence.Count == 2 && (_sequence.Traits(0) & _sequence.Traits(1) & TermTraits.Han) != 0)
            {
                var pair = _terms.Add(words.AsSpan(0, 2));
                Grow();
                _generic[pair] = true;
            }
        }
    }

    private void AddItem(CatalogueItem item, int number)
    {
        foreach (var keyword in item.EnglishKeywords)
        {
            AddKeyword(keyword, item, number);
        }

        foreach (var keyword in item.ChineseKeywords)
        {
            AddKeyword(keyword, item, number);
        }

        AddWording(item.Name.English, item.Name.English, ItemField.Name, number, null);
        AddWording(item.Name.Chinese, item.Name.Chinese, ItemField.Name, number, null);
        foreach (var point in item.ControlPoints)
        {
            if (!point.IsPlaceholder)
            {
                AddWording(point.Text.English, point.Text.English, ItemField.ControlPoint, number, point.From);
                AddWording(point.Text.Chinese, point.Text.Chinese, ItemField.ControlPoint, number, point.From);
            }
        }
    }

    private void AddKeyword(string keyword, CatalogueItem item, int number)
    {
        var from = item.KeywordsFrom.GetValueOrDefault(keyword);
        Read(keyword);
        AddPhrase(0, _sequence.Count, ItemField.Keyword, keyword, number, from, isWhole: true);
        AddWords(ItemField.Keyword, keyword, number, from);
    }

    /// <summary>Takes the phrases between connecting words; a remark in brackets on the name itself is no part of it.</summary>
    private void AddWording(string text, string source, string field, int number, string? from)
    {
        var remark = field == ItemField.Name ? text.AsSpan().IndexOfAny('(', '（') : -1;
        Read(remark > 0 ? text[..remark] : text);
        var start = 0;
        for (var i = 0; i <= _sequence.Count; i++)
        {
            var ends = i == _sequence.Count || Connects(i) || (i > start && IsHan(i) != IsHan(i - 1));
            if (ends || (i > start && (_sequence.Traits(i) & TermTraits.AfterBreak) != 0))
            {
                AddChunk(start, i, field, source, number, from);
                start = i < _sequence.Count && Connects(i) ? i + 1 : i;
            }
        }

        AddWords(field, source, number, from);
    }

    private void AddChunk(int start, int end, string field, string source, int number, string? from)
    {
        if (start < end && IsHan(start))
        {
            end = WithoutGenericEnd(start, end);
        }

        var least = start < end && IsHan(start) ? 3 : 2;
        var most = least == 3 ? 10 : 5;
        if (end - start >= least && end - start <= most)
        {
            AddPhrase(start, end, field, source, number, from, isWhole: false);
        }
    }

    private int WithoutGenericEnd(int start, int end)
    {
        while (end - start > 2 && _genericPhrases.Contains(Key(end - 2, end)))
        {
            end -= 2;
        }

        return end;
    }

    private void AddPhrase(int start, int end, string field, string source, int number, string? from, bool isWhole)
    {
        if (start == end)
        {
            return;
        }

        var han = 0;
        var generic = 0;
        var terms = new int[end - start];
        for (var i = start; i < end; i++)
        {
            terms[i - start] = _sequence.Id(i);
            han += IsHan(i) ? 1 : 0;
            generic += _generic[_sequence.Id(i)] ? 1 : 0;
        }

        var weight = _genericPhrases.Contains(Key(start, end)) ? PhraseWeight.Supporting : PhraseWeight.Of(terms.Length, han, generic);
        if (!isWhole && generic == terms.Length)
        {
            return;
        }

        var phrase = PhraseOf(terms, isWhole && terms.Length == 1 && IsAcronym(source));
        foreach (var known in phrase.Postings)
        {
            if (known.Item == number)
            {
                return;
            }
        }

        phrase.Postings.Add(new PhrasePosting(number, field, source, weight, from));
    }

    private Phrase PhraseOf(int[] terms, bool isAcronym)
    {
        for (var known = _byFirstTerm[terms[0]]; known is not null; known = known.SameStart)
        {
            if (known.IsAcronym == isAcronym && terms.AsSpan().SequenceEqual(known.Terms))
            {
                return known;
            }
        }

        var phrase = new Phrase(terms, isAcronym, _byFirstTerm[terms[0]]) { Number = _phrases++ };
        _byFirstTerm[terms[0]] = phrase;
        return phrase;
    }

    private void AddWords(string field, string source, int number, string? from)
    {
        Span<char> pair = stackalloc char[2];
        var count = _sequence.Count;
        for (var i = 0; i < count; i++)
        {
            if (!IsHan(i))
            {
                AddWord(_sequence.Id(i), field, source, number, from);
            }
            else if (i + 1 < count && IsHan(i + 1) && (_sequence.Traits(i + 1) & TermTraits.AfterBreak) == 0)
            {
                pair[0] = _terms[_sequence.Id(i)][0];
                pair[1] = _terms[_sequence.Id(i + 1)][0];
                if (!ConnectsChinese(pair[0]) && !ConnectsChinese(pair[1]))
                {
                    var id = _terms.Add(pair);
                    Grow();
                    AddWord(id, field, source, number, from);
                }
            }
        }
    }

    private void AddWord(int id, string field, string source, int number, string? from)
    {
        var term = _terms[id];
        var tooShort = term.Length < 4 && term[0] < 128;
        if (_generic[id] || tooShort || (id < _connects.Length && _connects[id]))
        {
            return;
        }

        var postings = _words[id] ??= new List<WordPosting>(1);
        if (postings.Count > MostItemsOfAWord || (postings.Count > 0 && postings[^1].Item == number))
        {
            return;
        }

        postings.Add(new WordPosting(number, field, source, from));
    }

    private void Read(string text)
    {
        _sequence.Read(text, _terms, learn: true);
        Grow();
    }

    private void Grow()
    {
        if (_terms.Count > _byFirstTerm.Length)
        {
            Array.Resize(ref _byFirstTerm, _byFirstTerm.Length * 2);
            Array.Resize(ref _words, _words.Length * 2);
            Array.Resize(ref _generic, _generic.Length * 2);
        }
    }

    private bool IsHan(int index) => index < _sequence.Count && (_sequence.Traits(index) & TermTraits.Han) != 0;

    private bool Connects(int index)
    {
        var id = _sequence.Id(index);
        return IsHan(index) ? ConnectsChinese(_terms[id][0]) : id < _connects.Length && _connects[id];
    }

    private static bool ConnectsChinese(char c) => c is '的' or '及' or '和' or '与' or '或';

    private string Key(int start, int end)
    {
        Span<char> key = stackalloc char[(end - start) * 2];
        for (var i = start; i < end; i++)
        {
            key[(i - start) * 2] = (char)(_sequence.Id(i) & 0xffff);
            key[((i - start) * 2) + 1] = (char)(_sequence.Id(i) >> 16);
        }

        return key.ToString();
    }

    private static bool IsAcronym(string keyword)
    {
        if (keyword.Length > 5)
        {
            return false;
        }

        foreach (var c in keyword)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
