using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Tells how far the words reach that define a term.</summary>
internal static partial class DefinitionSpan
{
    /// <summary>How much a bracket can sum up.</summary>
    private const int LongestPhrase = 600;

    private const int LongestDefinition = 6000;
    private const int MostItems = 60;

    /// <summary>
    /// For "X means …": the paragraph where the term opens it, else the sentences up to the next definition; with the list below where a lead-in
    /// ends in a colon.
    /// </summary>
    internal static TextSpan OfMeans(AgreementText text, int nameStart, int verbEnd)
    {
        var paragraph = text.ParagraphAt(nameStart);
        var next = verbEnd < paragraph.End ? NextDefinition().Match(text.Folded, verbEnd, paragraph.End - verbEnd) : Match.Empty;
        var start = SentenceStart(text, nameStart, paragraph.Start);
        if (next.Success)
        {
            return Bounded(start, next.Index + 1, verbEnd);
        }

        var isHead = start == paragraph.Start && nameStart - start <= 40;
        var end = isHead || paragraph.Length < LongestPhrase ? paragraph.End : Math.Max(verbEnd, text.SentenceAt(Math.Min(verbEnd, paragraph.End - 1)).End);
        if (end == paragraph.End && text.Folded[start..end].TrimEnd() is { Length: > 0 } words && words[^1] is ':' or '-')
        {
            end = ListEnd(text, paragraph);
        }

        return Bounded(start, end, verbEnd);
    }

    /// <summary>For (the "X"): the words before the bracket, back to the sentence or the last clause, at most 600 characters.</summary>
    internal static TextSpan OfBracket(AgreementText text, int bracket)
    {
        var paragraph = text.ParagraphAt(bracket);
        var from = Math.Max(Math.Max(paragraph.Start, 0), bracket - LongestPhrase);
        var start = from;
        for (var i = bracket - 1; i > from; i--)
        {
            if (EndsClause(text.Folded, i, bracket))
            {
                start = i + 1;
                break;
            }
        }

        while (start < bracket && (char.IsWhiteSpace(text.Folded[start]) || text.Folded[start] is ',' or ')' or '.'))
        {
            start++;
        }

        var end = bracket;
        while (end > start && char.IsWhiteSpace(text.Folded[end - 1]))
        {
            end--;
        }

        return end > start ? TextSpan.FromBounds(start, end) : new TextSpan(bracket, 0);
    }

    private static bool EndsClause(string folded, int i, int bracket)
    {
        switch (folded[i])
        {
            case ';' or '。' or '!' or '?' or '；':
                return true;
            case '\n':
                return i > 0 && folded[i - 1] == '\n';
            case '.':
                return i + 2 < folded.Length && char.IsWhiteSpace(folded[i + 1]) && i > 3 && char.IsLower(folded[i - 1]) && char.IsLower(folded[i - 2])
                    && char.IsLower(folded[i - 3]) && char.IsUpper(folded[PartyName.SkipSpace(folded, i + 1, folded.Length - 1)]);
            case ')':
                return bracket - i > 2 && folded.LastIndexOf('(', i, Math.Min(i, 80)) is var open && open >= 0 && folded.AsSpan(open, i - open).Contains('"');
            default:
                return false;
        }
    }

    private static int SentenceStart(AgreementText text, int position, int paragraphStart)
    {
        var from = Math.Max(paragraphStart, position - LongestPhrase);
        for (var i = position - 1; i > from; i--)
        {
            if (text.Folded[i] is '。' or ';' || (text.Folded[i] == '.' && char.IsWhiteSpace(text.Folded[i + 1]) && i > 2 && char.IsLetter(text.Folded[i - 1])
                && char.IsLower(text.Folded[i - 2])))
            {
                return PartyName.SkipSpace(text.Folded, i + 1, position);
            }
        }

        return from;
    }

    /// <summary>The paragraphs that go on a list: "(a) …", "(i) …", （一）…, bullets.</summary>
    private static int ListEnd(AgreementText text, TextSpan leadIn)
    {
        var end = leadIn.End;
        var index = text.ParagraphIndexAt(leadIn.Start);
        for (var i = index + 1; index >= 0 && i < text.Paragraphs.Length && i <= index + MostItems; i++)
        {
            var line = text.LineAt(text.Paragraphs[i].Span.Start);
            if (!Item().Match(text.Folded, line.Start, line.Length).Success)
            {
                break;
            }

            end = text.Paragraphs[i].Span.End;
        }

        return end;
    }

    private static TextSpan Bounded(int start, int end, int verbEnd)
    {
        end = Math.Min(Math.Max(end, verbEnd), start + LongestDefinition);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    [GeneratedRegex(@"[.;。]\s*(?=(?:\(?[\w.]{1,6}\)?\s+)?""[^""\n]{1,80}""\s*(?:\([^()]{0,60}\)\s*)?(?:shall\s+|has\s+|have\s+)?(?:mean|the\s+meaning|refer|是指|系指|指))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NextDefinition();

    [GeneratedRegex(@"\G\s*(?:\([0-9a-zA-Z一二三四五六七八九十]{1,4}\)|[0-9a-z]{1,3}\)|[a-z]\.|[ivx]{1,4}\.|[·▪◦o*•_-]\s|[①-⑳])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Item();
}
