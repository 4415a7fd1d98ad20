namespace ClauseScan.Syntax;

/// <summary>Divides a paragraph into sentences. Linear in the paragraph.</summary>
internal static class SentenceSplitter
{
    /// <summary>A Chinese semicolon ends a sentence that is longer than this.</summary>
    private const int ChineseClause = 40;

    /// <summary>Any semicolon ends a sentence that is longer than this.</summary>
    private const int LongSentence = 4000;

    /// <summary>The sentences between two positions, in order; every character that is not white space is in one.</summary>
    internal static List<SentenceSyntax> Split(string content, int from, int to)
    {
        var sentences = new List<SentenceSyntax>();
        var runs = ScriptRuns.Find(content, from, to);
        var nextRun = 0;
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (nextRun < runs.Count && i >= runs[nextRun])
            {
                nextRun++;
                Add(content, start, i, sentences);
                start = i;
            }

            var end = EndOfSentence(content, start, i, to);
            if (end > 0)
            {
                Add(content, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }

        Add(content, start, to, sentences);
        return sentences;
    }

    private static void Add(string content, int from, int to, List<SentenceSyntax> sentences)
    {
        var span = Script.Trim(content, from, to);
        if (!span.IsEmpty)
        {
            sentences.Add(new SentenceSyntax(span, Script.LanguageOf(content.AsSpan(span.Start, span.Length))));
        }
    }

    /// <summary>The position after the sentence that the mark at <paramref name="at"/> ends, or 0.</summary>
    private static int EndOfSentence(string content, int start, int at, int to)
    {
        switch (content[at])
        {
            case '。' or '！' or '？' or '｡':
                return SkipClosers(content, at, to);
            case '；':
                return at - start > ChineseClause ? SkipClosers(content, at, to) : 0;
            case ';':
                return at - start > LongSentence || (at - start > ChineseClause && IsBesideHan(content, start, at, to)) ? at + 1 : 0;
            case '．':
                return IsFullStop(content, start, at, to) ? SkipClosers(content, at, to) : 0;
            case '.' or '!' or '?':
                return EndOfWestern(content, start, at, to);
            default:
                return 0;
        }
    }

    private static int EndOfWestern(string content, int start, int at, int to)
    {
        if (at > start && Script.IsHan(content[at - 1]))
        {
            return at + 1 == to || !char.IsAsciiLetterOrDigit(content[at + 1]) ? SkipClosers(content, at, to) : 0;
        }

        var end = SkipClosers(content, at, to);
        if (end < to && !char.IsWhiteSpace(content[end]) && !Script.IsHan(content[end]))
        {
            return 0;
        }

        var next = end;
        while (next < to && char.IsWhiteSpace(content[next]))
        {
            next++;
        }

        if (next == to || content[at] != '.')
        {
            return next == to || !char.IsLower(content[next]) ? end : 0;
        }

        return !char.IsLower(content[next]) && HoldsInk(content, start, at) && Abbreviations.MayEnd(content, start, at, next, to) ? end : 0;
    }

    // A stop after a mere figure or mark ("1.", "(a).") numbers what follows.
    private static bool HoldsInk(string content, int start, int at)
    {
        for (var i = at - 1; i >= start && at - i < 12; i--)
        {
            if (char.IsLetter(content[i]))
            {
                return true;
            }
        }

        return at - start >= 12;
    }

    private static bool IsFullStop(string content, int start, int at, int to)
    {
        if (at == start)
        {
            return false;
        }

        var before = content[at - 1];
        var isFigure = Numerals.Digit(before) >= 0 || Script.IsLatin(before);
        return Script.IsHan(before) || Script.IsCloser(before) || before is '＿' or '%' or '％' || (isFigure && at + 1 == to && at - start > 3);
    }

    private static bool IsBesideHan(string content, int start, int at, int to) =>
        (at > start && Script.IsHan(content[at - 1])) || (at + 1 < to && Script.IsHan(content[at + 1]));

    private static int SkipClosers(string content, int at, int to)
    {
        var end = at + 1;
        while (end < to && (Script.IsCloser(content[end]) || content[end] is '。' or '！' or '？' or '!' or '?' or '.'))
        {
            end++;
        }

        return end;
    }
}
