namespace ClauseScan.Syntax;

/// <summary>Tells short titles from running text.</summary>
internal static class HeadingReader
{
    private const int MaxLength = 90;

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "and", "the", "to", "for", "in", "on", "by", "with", "or", "a", "an", "from", "upon", "at", "as", "its", "under", "after", "into", "not", "other",
        "than", "between", "against", "their", "during", "per", "before", "within", "etc", "over", "&", "without", "vs", "if", "no", "de", "re",
    };

    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "section", "sections", "article", "articles", "clause", "clauses", "paragraph", "paragraphs", "subsection", "exhibit", "schedule", "annex", "appendix", "attachment", "part", "item",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "shall", "will", "is", "are", "means", "may", "must", "hereby", "agrees", "agree", "has", "have", "was", "were", "be", "been", "should", "can", "grants", "sets", "contains",
    };

    /// <summary>
    /// The length of the heading at the start of a provision's text, its closing mark left out; 0 where the text opens at once.
    /// </summary>
    /// <param name="text">The text after the number, up to the next provision or the end of the block.</param>
    /// <param name="mayBeWhole">Whether a title that fills the text counts.</param>
    internal static int Read(ReadOnlySpan<char> text, bool mayBeWhole)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        var head = text[..Math.Min(text.Length, MaxLength + 1)];
        return ChineseHeadingReader.Applies(head) ? ChineseHeadingReader.Read(head, text.Length, mayBeWhole) : ReadEnglish(head, text.Length, mayBeWhole);
    }

    /// <summary>Whether the text is set as a title: its words in capitals or with capitals, no verb, no closing stop.</summary>
    internal static bool IsTitle(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > MaxLength || text[^1] is ',' or ';' or '-' || !(char.IsUpper(text[0]) || Script.IsOpeningQuote(text[0]) || char.IsDigit(text[0]) || text[0] == '['))
        {
            return false;
        }

        var words = 0;
        var small = 0;
        foreach (var range in text.SplitAny(' ', '\t', '\n', '\u00A0', '/', '-', '–'))
        {
            var word = text[range].Trim("()[],;:.&\"“”'’‘*");
            if (word.IsEmpty || !char.IsLetter(word[0]))
            {
                continue;
            }

            words++;
            if (!char.IsAsciiLetterLower(word[0]))
            {
                if (!IsCapitals(word) && Contains(Verbs, word))
                {
                    return false;
                }

                continue;
            }

            if (!Contains(SmallWords, word) && ++small > 1)
            {
                return false;
            }

            if (Contains(Verbs, word))
            {
                return false;
            }
        }

        return words is > 0 and <= 14 && (small == 0 || words > 2);
    }

    /// <summary>Whether the text is a title beyond doubt, with no word in small letters but the small ones and no reference at its end.</summary>
    internal static bool IsStrictTitle(ReadOnlySpan<char> text)
    {
        if (!IsTitle(text))
        {
            return false;
        }

        var last = text.TrimEnd();
        last = last[(last.LastIndexOf(' ') + 1)..];
        if (Contains(SmallWords, last) || Contains(References, last))
        {
            return false;
        }

        foreach (var range in text.SplitAny(' ', '\t', '\n'))
        {
            if (text[range] is [>= 'a' and <= 'z', ..] && !Contains(SmallWords, text[range].TrimEnd(",;:.")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text is a line in capitals.</summary>
    internal static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || Script.IsHan(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 3;
    }

    /// <summary>Whether the text is short and no sentence, so that it heads what follows where the layout shows it as a heading.</summary>
    internal static bool IsPhrase(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength && text[^1] is not ('.' or ';' or ',' or ':' or '。' or '；' or '，' or '：') && !HoldsVerb(text);

    /// <summary>Whether the text holds a word that makes it a sentence.</summary>
    internal static bool HoldsVerb(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(' ', '\t', '\n', ',', '.', ';', ':', '(', ')'))
        {
            if (Contains(Verbs, text[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words that make sentences are rare enough for a list of titles.</summary>
    internal static bool IsListOfTitles(ReadOnlySpan<char> text)
    {
        var words = 0;
        var verbs = 0;
        foreach (var range in text.SplitAny(' ', '\t', '\n', ',', '.', ';', ':', '(', ')'))
        {
            words += range.End.Value > range.Start.Value ? 1 : 0;
            verbs += text[range] is [>= 'a' and <= 'z', ..] && Contains(Verbs, text[range]) ? 1 : 0;
        }

        return verbs * 60 < words || verbs == 0;
    }

    private static int ReadEnglish(ReadOnlySpan<char> head, int length, bool mayBeWhole)
    {
        for (var i = 1; i < head.Length; i++)
        {
            var c = head[i];
            var atEnd = i + 1 >= length;
            var spaced = atEnd || (i + 1 < head.Length && char.IsWhiteSpace(head[i + 1]));
            if (c is '.' or ':' or '：' && spaced && !(c == '.' && IsAbbreviated(head, i)))
            {
                return (!atEnd || mayBeWhole) && IsTitle(head[..i]) && (atEnd || OpensText(head[(i + 1)..])) ? i : 0;
            }

            if ((c is '\t' or '\n' || (c is ' ' && i + 2 < head.Length && head[i + 1] == ' ')) && IsTitle(head[..i]) && OpensText(head[i..]))
            {
                return i;
            }

            if (c is '–' or '—' or '-' && head[i - 1] == ' ' && spaced && !atEnd && IsTitle(head[..i]) && !IsTitle(head))
            {
                return head[..i].TrimEnd().Length;
            }
        }

        return mayBeWhole && length <= MaxLength && IsTitle(head) ? head.TrimEnd().Length : 0;
    }

    private static bool OpensText(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return after.IsEmpty || !char.IsAsciiLetterLower(after[0]);
    }

    private static bool IsAbbreviated(ReadOnlySpan<char> head, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsAsciiLetter(head[start - 1]))
        {
            start--;
        }

        var word = head[start..stop];
        return word.Length == 1 || word.Equals("No", StringComparison.Ordinal) || word.Equals("Inc", StringComparison.Ordinal) || word.Equals("Ltd", StringComparison.Ordinal)
            || word.Equals("Co", StringComparison.Ordinal) || word.Equals("Corp", StringComparison.Ordinal);
    }

    private static bool Contains(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
