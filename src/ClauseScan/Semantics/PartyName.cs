using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Tells where a party's name ends and what describes the party begins, in folded text.</summary>
internal static partial class PartyName
{
    private const int Longest = 180;

    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc", "incorporated", "ltd", "limited", "llc", "lp", "llp", "lllp", "ulc", "corp", "corporation", "co", "sa", "nv", "gmbh", "ag", "plc", "bv", "kk", "pte", "pty",
        "ab", "asa", "oy", "oyj", "bhd", "sas", "srl", "spa", "na", "pc", "pa", "kg", "se", "aps", "sarl", "jr", "sr", "ii", "iii", "esq", "md", "phd", "lc",
    };

    private static readonly HashSet<string> WeakForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "company", "trust", "fund", "partnership", "partners", "university", "institute", "bank", "group", "foundation", "association", "associates", "holdings", "enterprises",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "of", "the", "for", "de", "la", "du", "des", "van", "von", "der", "den", "di", "da", "do", "del", "e", "y", "et", "und", "in", "at", "to", "on",
    };

    private static readonly HashSet<string> Descriptions = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "with", "having", "whose", "located", "organized", "organised", "incorporated under", "hereinafter", "hereafter", "formerly", "acting", "residing", "which", "doing", "as",
        "being", "by", "is", "are", "has", "dated", "through", "address", "registered", "registration", "attention", "attn", "tel", "telephone", "fax", "represented", "whereas",
        "duly", "existing", "principal", "together", "not", "effective", "business", "legal", "domicile", "recitals", "date", "title", "name", "signature", "signed", "that", "who", "collectively", "each", "established",
    };

    /// <summary>The end of the name that starts at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    internal static int End(string folded, int start, int limit)
    {
        limit = Math.Min(limit, start + Longest);
        var hasForm = false;
        var hasWeakForm = false;
        var i = start;
        while (i < limit)
        {
            var c = folded[i];
            if (c == '(')
            {
                if (hasForm || NameBracketEnd(folded, i, limit) is not { } close)
                {
                    break;
                }

                i = close;
            }
            else if (c is '"' or ';' or ':' or '。' or ')' or '<' or '|')
            {
                break;
            }
            else if (c == '\n' && (hasForm || EndsParagraph(folded, i, limit)))
            {
                break;
            }
            else if (c == ',')
            {
                var next = SkipSpace(folded, i + 1, limit);
                if (!Forms.Contains(Undotted(WordAt(folded, next, limit))) && !(IsTitle(folded, start, limit) && IsTitle(folded, next, limit)))
                {
                    break;
                }

                i = next;
            }
            else if (char.IsLetter(c) && !FoldedText.IsChinese(c))
            {
                var word = WordAt(folded, i, limit);
                var bare = Undotted(word);
                if (EndsBefore(folded, start, i, limit, word, bare, hasForm, hasWeakForm))
                {
                    break;
                }

                hasForm |= i > start && Forms.Contains(bare);
                hasWeakForm |= i > start && WeakForms.Contains(bare);
                i += word.Length;
            }
            else if (c == '.' && !hasForm && i > start + 3 && SentenceEnds(folded, i, limit))
            {
                break;
            }
            else
            {
                i++;
            }
        }

        var end = Math.Min(i, limit);
        while (end > start && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is ',' or '-'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a name bears a form of company or institution.</summary>
    internal static bool HasForm(string name)
    {
        foreach (var part in name.Split(' ', ',', '(', ')'))
        {
            var bare = Undotted(part);
            if (Forms.Contains(bare) || WeakForms.Contains(bare))
            {
                return true;
            }
        }

        return ChineseForm().IsMatch(name);
    }

    /// <summary>Whether a form leaves the name to be filled in: "____", "{company_name}".</summary>
    internal static bool IsBlank(string name) => name is ['{', .., '}'] || name.AsSpan().IndexOfAnyExcept(" _[]*.-/?,:~\u25A1\u2588\t".AsSpan()) < 0;

    /// <summary>The name without its form of company ("Armstrong Flooring").</summary>
    internal static string WithoutForm(string name)
    {
        var end = name.Length;
        while (true)
        {
            var trimmed = name[..end].TrimEnd(' ', ',', '.', ')');
            var space = trimmed.LastIndexOf(' ');
            var last = Undotted(trimmed[(space + 1)..]);
            if (space <= 0 || !(Forms.Contains(last) || last is "Company"))
            {
                return trimmed;
            }

            end = space;
        }
    }

    internal static string Undotted(string word) => word.Replace(".", string.Empty, StringComparison.Ordinal).Replace("/", string.Empty, StringComparison.Ordinal);

    internal static int SkipSpace(string folded, int i, int limit)
    {
        while (i < limit && char.IsWhiteSpace(folded[i]))
        {
            i++;
        }

        return i;
    }

    private static bool EndsBefore(string folded, int start, int at, int limit, string word, string bare, bool hasForm, bool hasWeakForm)
    {
        if (at == start)
        {
            return false;
        }

        if (bare.Equals("and", StringComparison.OrdinalIgnoreCase) || bare is "or")
        {
            if (IsTitle(folded, start, limit) && IsTitle(folded, SkipSpace(folded, at + word.Length, limit), limit))
            {
                return false;
            }

            return hasForm || hasWeakForm || bare == "AND" || EndsPerson(folded, start, at, limit);
        }

        if (hasForm && bare is "of" or "at" or "in" or "on" or "to" or "for" or "the")
        {
            return true;
        }

        if (Descriptions.Contains(bare) && (char.IsLower(word[0]) || folded[SkipSpace(folded, at + word.Length, limit) is var n && n < limit ? n : limit - 1] == ':' || hasForm))
        {
            return true;
        }

        return char.IsLower(word[0]) && !Particles.Contains(word) && !Forms.Contains(bare) && folded[at - 1] is ' ' or '\n';
    }

    /// <summary>Whether a person's name starts here; several persons joined are one party.</summary>
    private static bool IsTitle(string folded, int at, int limit) => Undotted(WordAt(folded, at, limit)) is "Mr" or "Ms" or "Mrs" or "Dr" or "Prof";

    /// <summary>Whether two or three capitalised words before "and" are a person, and a company follows ("John Smith and Acme Inc.").</summary>
    private static bool EndsPerson(string folded, int start, int and, int limit)
    {
        var words = folded[start..and].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var next = SkipSpace(folded, and + 3, limit);
        return words.Length is 2 or 3 && next < limit && char.IsUpper(folded[next]) && CompanyAhead().IsMatch(folded.AsSpan(next, Math.Min(60, limit - next)));
    }

    private static int? NameBracketEnd(string folded, int open, int limit)
    {
        var close = folded.IndexOf(')', open);
        if (close < 0 || close >= limit || close - open > 32 || folded.AsSpan(open, close - open).Contains('"'))
        {
            return null;
        }

        var next = SkipSpace(folded, close + 1, limit);
        return next < limit && (char.IsUpper(folded[next]) || FoldedText.IsChinese(folded[next])) && char.IsLetter(folded[open + 1]) && !char.IsLower(folded[open + 1])
            ? close + 1
            : null;
    }

    private static bool EndsParagraph(string folded, int at, int limit)
    {
        var next = at + 1;
        while (next < limit && folded[next] is ' ' or '\t')
        {
            next++;
        }

        return next >= limit || folded[next] == '\n';
    }

    private static bool SentenceEnds(string folded, int dot, int limit)
    {
        var next = SkipSpace(folded, dot + 1, limit);
        return next > dot + 1 && next < limit && char.IsLower(folded[dot - 1]) && char.IsLower(folded[dot - 2]) && char.IsLower(folded[dot - 3]);
    }

    internal static string WordAt(string folded, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsLetterOrDigit(folded[end]) || folded[end] is '.' or '\'' or '&' or '-' or '/' or '_' or '+' or '!') && !FoldedText.IsChinese(folded[end]))
        {
            end++;
        }

        return folded[at..end];
    }

    [GeneratedRegex(@"公司|工厂|厂$|集团|研究所|研究院|大学|学院|银行|中心|医院|企业|事务所|合作社|供销社|商店|部$|局$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"\b(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|Corp|Corporation|Company|LP|L\.P|GmbH|AG|S\.A|N\.V|B\.V|PLC|plc)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CompanyAhead();
}
