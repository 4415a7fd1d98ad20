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

    private readonly TechnologyCatalogue _catalogue;
    private readonly TermTable _terms = new();
    private readonly TermSequence _sequence = new();
    private Phrase?[] _byFirstTerm = new Phrase?[1 << 13];
    private WordPosting?[] _words = new WordPosting?[1 << 13];
    private bool[] _generic = new bool[1 << 13];
    private bool[] _silent = new bool[1 << 13];
    private int _connectors;
    private int _phrases;

    private MatchIndexBuilder(TechnologyCatalogue catalogue) => _catalogue = catalogue;

    public static MatchIndex Build(TechnologyCatalogue catalogue)
    {
        var builder = new MatchIndexBuilder(catalogue);
        builder.AddGenericWords();
        for (var item = 0; item < catalogue.Items.Length; item++)
        {
            builder.AddItem(catalogue.Items[item], item);
        }

        return new MatchIndex(builder._terms, builder._byFirstTerm, builder._phrases, builder._words);
    }

    private void AddGenericWords()
    {
        foreach (var connector in s_connectors)
        {
            Read(connector);
            SayNothing(connector);
        }

        _connectors = _terms.Count;
        foreach (var words in _catalogue.GenericWords)
        {
            Read(words);
            PhraseOf(TermsOf(0, _sequence.Count), isAcronym: false).IsGeneric = true;
            if (_sequence.Count == 1)
            {
                _generic[_sequence.Id(0)] = true;
            }

            SayNothing(words);
        }

        foreach (var word in _catalogue.CommonWords)
        {
            Read(word);
            SayNothing(word);
        }
    }

    /// <summary>Marks the word, or the pair of Chinese characters, that was read last as one that says nothing by itself.</summary>
    private void SayNothing(string word)
    {
        if (_sequence.Count == 1)
        {
            _silent[_sequence.Form(0)] = true;
        }
        else if (_sequence.Count == 2 && IsHan(0) && IsHan(1))
        {
            var pair = _terms.Add(word);
            Grow();
            _silent[pair] = true;
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

        AddWording(item.Name.English, item.Name.English, ItemField.Name, number, 0);
        AddWording(item.Name.Chinese, item.Name.Chinese, ItemField.Name, number, 0);
        foreach (var point in item.ControlPoints)
        {
            if (!point.IsPlaceholder)
            {
                AddWording(point.Text.English, point.Text.English, ItemField.ControlPoint, number, Edition(point.From));
                AddWording(point.Text.Chinese, point.Text.Chinese, ItemField.ControlPoint, number, Edition(point.From));
            }
        }
    }

    private void AddKeyword(string keyword, CatalogueItem item, int number)
    {
        var from = item.KeywordsFrom.IsEmpty ? 0 : Edition(item.KeywordsFrom.GetValueOrDefault(keyword));
        Read(keyword);
        AddPhrase(0, _sequence.Count, ItemField.Keyword, keyword, number, from, isWhole: true);
        AddWords(ItemField.Keyword, keyword, number, from);
    }

    /// <summary>Takes the phrases between connecting words; a remark in brackets on the name itself is no part of it.</summary>
    private void AddWording(string text, string source, string field, int number, int from)
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

    private void AddChunk(int start, int end, string field, string source, int number, int from)
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
        while (end - start > 2 && Known(TermsOf(end - 2, end), isAcronym: false)?.IsGeneric == true)
        {
            end -= 2;
        }

        return end;
    }

    private void AddPhrase(int start, int end, string field, string source, int number, int from, bool isWhole)
    {
        if (start == end)
        {
            return;
        }

        var han = 0;
        var generic = 0;
        for (var i = start; i < end; i++)
        {
            han += IsHan(i) ? 1 : 0;
            generic += _generic[_sequence.Id(i)] || char.IsAsciiDigit(_terms[_sequence.Id(i)][0]) ? 1 : 0;
        }

        if (!isWhole && generic == end - start)
        {
            return;
        }

        var terms = TermsOf(start, end);
        var isGeneric = Known(terms, isAcronym: false)?.IsGeneric == true;
        var phrase = PhraseOf(terms, isWhole && terms.Length == 1 && IsAcronym(source));
        for (var known = phrase.Postings; known is not null; known = known.Next)
        {
            if (known.Item == number)
            {
                return;
            }
        }

        var weight = isGeneric ? PhraseWeight.Supporting : PhraseWeight.Of(terms.Length, han, generic);
        phrase.Add(new PhrasePosting(number, field, source, weight, from, phrase.Postings));
    }

    private int[] TermsOf(int start, int end)
    {
        if (end - start == 1)
        {
            return [_sequence.Form(start)];
        }

        var terms = new int[end - start];
        for (var i = start; i < end; i++)
        {
            terms[i - start] = _sequence.Id(i);
        }

        return terms;
    }

    private Phrase? Known(int[] terms, bool isAcronym)
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

    private Phrase PhraseOf(int[] terms, bool isAcronym)
    {
        var phrase = Known(terms, isAcronym);
        if (phrase is null)
        {
            phrase = new Phrase(terms, isAcronym, _byFirstTerm[terms[0]]) { Number = _phrases++ };
            _byFirstTerm[terms[0]] = phrase;
        }

        return phrase;
    }

    private void AddWords(string field, string source, int number, int from)
    {
        Span<char> pair = stackalloc char[2];
        var count = _sequence.Count;
        for (var i = 0; i < count; i++)
        {
            if (!IsHan(i))
            {
                AddWord(_sequence.Form(i), field, source, number, from);
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

    private void AddWord(int id, string field, string source, int number, int from)
    {
        var term = _terms[id];
        var tooShort = term.Length < 4 && term[0] < 128;
        if (_silent[id] || tooShort || char.IsAsciiDigit(term[0]))
        {
            return;
        }

        var postings = _words[id];
        if (postings?.Item != number && (postings?.Count ?? 0) <= MostItemsOfAWord)
        {
            _words[id] = new WordPosting(number, field, source, from, postings);
        }
    }

    /// <summary>The place of an edition among the catalogue's; 0 where it is not named.</summary>
    private int Edition(string? id)
    {
        var place = _catalogue.Editions.Length - 1;
        while (place > 0 && _catalogue.Editions[place].Id != id)
        {
            place--;
        }

        return place;
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

    private bool IsHan(int index) => index < _sequence.Count && (_sequence.Traits(index) & TermTraits.Han) != 0;

    private bool Connects(int index)
    {
        var id = _sequence.Id(index);
        return IsHan(index) ? ConnectsChinese(_terms[id][0]) : id < _connectors;
    }

    private static bool ConnectsChinese(char c) => c is '的' or '及' or '和' or '与' or '或';

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
