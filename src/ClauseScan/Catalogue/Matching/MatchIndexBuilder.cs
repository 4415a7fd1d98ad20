namespace ClauseScan.Catalogue.Matching;

/// <summary>Builds the index of a catalogue.</summary>
internal sealed class MatchIndexBuilder
{
    private static readonly string[] s_connectors =
    [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "its", "it", "of", "off", "on", "or", "such", "than",
        "that", "the", "their", "them", "these", "this", "to", "up", "used", "using", "via", "with", "within", "etc", "eg", "incl",
        "including", "related", "other", "more", "one", "any", "all", "both", "either", "technology", "technologies", "technique", "part",
    ];

    private readonly TechnologyCatalogue _catalogue;
    private readonly IndexDraft _draft = new();

    private MatchIndexBuilder(TechnologyCatalogue catalogue) => _catalogue = catalogue;

    public static MatchIndex Build(TechnologyCatalogue catalogue)
    {
        var builder = new MatchIndexBuilder(catalogue);
        builder.AddGenericWords();
        for (var item = 0; item < catalogue.Items.Length; item++)
        {
            builder.AddItem(catalogue.Items[item], item);
        }

        return builder._draft.Finish();
    }

    private void AddGenericWords()
    {
        foreach (var connector in s_connectors)
        {
            _draft.Read(connector);
            _draft.MarkSilent(connector);
        }

        _draft.Connect();
        foreach (var words in _catalogue.GenericWords)
        {
            _draft.Read(words);
            _draft.MarkGeneric();
            _draft.MarkSilent(words);
            if (_draft.Count > 0)
            {
                _draft.PhraseOf(_draft.TermsOf(0, _draft.Count), isAcronym: false).IsGeneric = true;
            }
        }

        foreach (var word in _catalogue.CommonWords)
        {
            _draft.Read(word);
            _draft.MarkSilent(word);
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

        foreach (var hint in item.Hints)
        {
            AddHint(hint, number);
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
        _draft.Read(keyword);
        AddPhrase(0, _draft.Count, ItemField.Keyword, keyword, number, from, isWhole: true);
        _draft.AddWords(ItemField.Keyword, keyword, number, from);
    }

    private void AddHint(string hint, int number)
    {
        _draft.Read(hint);
        AddPhrase(0, _draft.Count, ItemField.Keyword, hint, number, 0, isWhole: true, isHint: true);
        _draft.AddWords(ItemField.Keyword, hint, number, 0);
    }

    /// <summary>Takes the phrases between connecting words; a remark in brackets on the name itself is no part of it.</summary>
    private void AddWording(string text, string source, string field, int number, int from)
    {
        var remark = field == ItemField.Name ? text.AsSpan().IndexOfAny('(', '（') : -1;
        _draft.Read(remark > 0 ? text[..remark] : text);
        var start = 0;
        for (var i = 0; i <= _draft.Count; i++)
        {
            var ends = i == _draft.Count || _draft.Connects(i) || (i > start && _draft.IsHan(i) != _draft.IsHan(i - 1));
            if (ends || (i > start && _draft.FollowsBreak(i)))
            {
                AddChunk(start, i, field, source, number, from);
                start = i < _draft.Count && _draft.Connects(i) ? i + 1 : i;
            }
        }

        _draft.AddWords(field, source, number, from);
    }

    private void AddChunk(int start, int end, string field, string source, int number, int from)
    {
        if (start < end && _draft.IsHan(start))
        {
            end = WithoutGenericEnd(start, end);
        }

        var least = start < end && _draft.IsHan(start) ? 3 : 2;
        var most = least == 3 ? 10 : 5;
        if (end - start >= least && end - start <= most)
        {
            AddPhrase(start, end, field, source, number, from, isWhole: false);
        }
    }

    private int WithoutGenericEnd(int start, int end)
    {
        while (end - start > 2 && _draft.Known(_draft.TermsOf(end - 2, end), isAcronym: false)?.IsGeneric == true)
        {
            end -= 2;
        }

        return end;
    }

    private void AddPhrase(int start, int end, string field, string source, int number, int from, bool isWhole, bool isHint = false)
    {
        if (start == end)
        {
            return;
        }

        var han = 0;
        var generic = 0;
        for (var i = start; i < end; i++)
        {
            han += _draft.IsHan(i) ? 1 : 0;
            generic += _draft.IsGeneric(i) ? 1 : 0;
        }

        if (!isWhole && generic == end - start)
        {
            return;
        }

        var terms = _draft.TermsOf(start, end);
        var isGeneric = _draft.Known(terms, isAcronym: false)?.IsGeneric == true;
        var phrase = _draft.PhraseOf(terms, isWhole && terms.Length == 1 && IsAcronym(source));
        for (var known = phrase.Postings; known is not null; known = known.Next)
        {
            if (known.Item == number)
            {
                return;
            }
        }

        var weight = isGeneric ? PhraseWeight.Supporting : PhraseWeight.Of(terms.Length, han, generic);
        weight = isHint ? Math.Min(weight, PhraseWeight.Hint) : weight;
        phrase.Add(new PhrasePosting(number, field, source, weight, from, phrase.Postings));
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
