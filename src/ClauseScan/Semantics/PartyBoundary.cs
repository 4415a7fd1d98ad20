using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Tells where, in the running words of an opening, one party's description ends and the next party's name begins.</summary>
internal static partial class PartyBoundary
{
    internal static bool Ends(string folded, int i, int end, bool hasAlias, int count, out bool isLast)
    {
        isLast = false;
        var word = PartyName.SkipSpace(folded, i + (folded[i] is ' ' or '\n' ? 0 : 1), end);
        if (word >= end)
        {
            return false;
        }

        if (TerminatorAt(folded, word, end))
        {
            isLast = true;
            return true;
        }

        if (folded[i] == ';')
        {
            return true;
        }

        var next = SkipConnectors(folded, word, end);
        var isJoined = next > word && (!char.IsLetter(folded[word]) || AndAhead().IsMatch(folded.AsSpan(word, Math.Min(8, end - word))));
        var isAnd = isJoined && AndAhead().IsMatch(folded.AsSpan(word, Math.Min(8, end - word)));
        if (folded[i] == '.')
        {
            if (word > i + 1 && !isAnd && !char.IsLower(folded[word]) && !IsAbbreviation(folded, i) && count >= 2)
            {
                isLast = true;
                return true;
            }

            return word > i + 1 && isAnd && char.IsUpper(folded[word]) && StartsParty(folded, next, end, hasAlias);
        }

        return (isJoined || (folded[i] is ',' or '\n' && hasAlias)) && StartsParty(folded, next, end, hasAlias && isAnd);
    }

    private static bool StartsParty(string folded, int at, int end, bool lenient)
    {
        at = SkipThe(folded, at, end);
        if (at >= end || !(char.IsUpper(folded[at]) || char.IsDigit(folded[at]) || folded[at] is '_' or '[' || (char.IsLower(folded[at]) && at + 1 < end && char.IsUpper(folded[at + 1]))))
        {
            return false;
        }

        var nameEnd = PartyName.End(folded, at, end);
        var name = FoldedText.Collapse(folded.AsSpan(at, nameEnd - at));
        if (!IsPlausible(name))
        {
            return false;
        }

        if ((char.IsDigit(folded[at]) && !PartyName.HasForm(name)) || IsPlace(folded, at, nameEnd))
        {
            return false;
        }

        return PartyName.HasForm(name) || PartyName.IsBlank(name) || Described().IsMatch(folded.AsSpan(nameEnd, Math.Min(90, end - nameEnd)))
            || (lenient && name.Split(' ').Length <= 8);
    }

    internal static bool IsPlausible(string name) =>
        name.Length is > 1 and <= 170 && !Implausible().IsMatch(name)
        && (PartyName.IsBlank(name) || char.IsUpper(name[0]) || char.IsDigit(name[0]) || name[0] is '_' or '[' || (name.Length > 2 && char.IsUpper(name[1])) || PartyName.HasForm(name));

    private static bool IsPlace(string folded, int start, int end) =>
        TerritoryLexicon.Find(folded, start, end) is [var first, ..] && first.Span.Start == start
        && (first.Span.End >= end - 1 || AdministrativeWord().IsMatch(folded.AsSpan(first.Span.End, end - first.Span.End)));

    internal static int SkipConnectors(string folded, int at, int end)
    {
        while (at < end)
        {
            var match = Connector().Match(folded, at, end - at);
            if (!match.Success || match.Length == 0)
            {
                break;
            }

            at += match.Length;
        }

        return at;
    }

    internal static int SkipThe(string folded, int at, int end) =>
        at + 5 < end && string.Compare(folded, at, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 && char.IsUpper(folded[at + 4]) && char.IsLower(folded[at + 1])
            && folded[at] == 't' ? at + 4 : at;

    /// <summary>Skips what a person is before the name: "professional golfer, Tom Watson".</summary>
    internal static int SkipLowerCase(string folded, int at, int end)
    {
        var match = LowerCaseLead().Match(folded, at, Math.Min(60, end - at));
        return match.Success ? at + match.Length : at;
    }

    internal static bool TerminatorAt(string folded, int at, int end)
    {
        var match = Terminator().Match(folded, at, Math.Min(40, end - at));
        return match.Success && match.Index == at;
    }

    private static bool IsAbbreviation(string folded, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(folded[start - 1]) || folded[start - 1] == '.'))
        {
            start--;
        }

        var word = folded.AsSpan(start, dot - start);
        return word.Length is > 0 and <= 3 || word.Contains('.') || word is "Corp" or "Inc" or "Attn" or "Blvd";
    }

    [GeneratedRegex(
        @"\G(?:[\s,:-]+|;|\.(?=\s*(?:and|AND|And)\b)|and\b|AND\b|And\b|&|BETWEEN\b:?|between\b|by\b|BY\b|among\b|both\b|on\s+the\s+(?:one|other|first|second)\s+(?:part|hand|side)\b|(?:of|as)\s+the\s+(?:one|other|first|second|third)\s+(?:part|hand)\b|\((?:\d{1,2}|[ivx]{1,4}|[a-f])\)|\d{1,2}[.)]\s|also\b|the\s+following\s+(?:two\s+)?parties\b|[Tt]he\s+[A-Z][a-z]{3,14}\s?:\s?)",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Connector();

    [GeneratedRegex(
        @"\bWHEREAS\b|\bWhereas\b|\bW\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H\b|\bR\s?E\s?C\s?I\s?T\s?A\s?L\s?S?\b|\bRecitals?\b|\bBACKGROUND\b|\bBackground\b|\bNOW,?\s+THEREFORE\b|\bNow,?\s+[Tt]herefore\b|\bIT\s+IS\b|\bIN\s+CONSIDERATION\b|\bIn\s+consideration\b|\bagree\s|\bPREAMBLE\b|\bINTRODUCTION\b|\bARTICLE\b|\bSection\b|\bSECTION\b|\bhereby\b|\bTHE\s+PARTIES\b|\bThe\s+[Pp]arties\b|\bPREMISES\b|\bis\s+(?:made|entered|effective|dated)\b|\bpursuant\b|\bwith\s+respect\s+to\b|\bfor\s+the\s+purpose\b|\brelating\s+to\b|\bwho\s+agree\b|\bto\s+be\s+effective\b|\bthat\s+certain\b|\bas\s+an?\s+amendment\b",
        RegexOptions.CultureInvariant,
        10_000)]
    internal static partial Regex Terminator();

    [GeneratedRegex(@"^\s*(?:,?\s*(?:an?|the)\s+(?:\w+[\s-]+){0,7}(?:corporation|company|partnership|individual|organization|organisation|entity|trust|university|institution|bank|firm|person|resident|citizen|association|LLC|agency|group)\b|,?\s*\([^()]{0,60}[""']|,?\s*(?:having|with|whose|located|organi[sz]ed|incorporated|duly|of\s+\d|a\s+[A-Z])|,?\s*\(?herein)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Described();

    [GeneratedRegex(@"\G(?:[a-z]{3,15}\s){1,3}[a-z]{3,15},\s(?=[A-Z])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LowerCaseLead();

    [GeneratedRegex(@"\b(?:for|or|to|of|by|and|with|agreement)$|\s\d{1,2}\.\s|\s\d{1,3}\s\d{1,2}\.|\s\d{1,2}\s\d{1,2}\.\d|^an?\s|^(?:and|or|inc\.?|ltd\.?|n\.a\.?|l\.?l\.?c\.?)$|^(?:suite|floor|room|unit|p\.?o\.?\s+box|box|attn|attention)\b|^\S+(?:\s\S+)?\s\d{4,6}(?:-\d{4})?\b|^[A-Z]\d[A-Z]\s\d|^KY\d|^(?:the\s+)?(?:parties|party|undersigned|following|following\s+parties|companies|state|its|each|date|agreement|this\b.*|section\b.*|article\b.*|[a-z]+\s*$|january|february|march|april|may|june|july|august|september|october|november|december)(?:$|\s+\d|\s+hereto|\s+and)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Implausible();

    [GeneratedRegex(@"^\s+(?:Province|City|Municipality|District|County|Prefecture|SAR|(?:Special\s+Administrative|Autonomous)\s+Region)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AdministrativeWord();

    [GeneratedRegex(@"^(?:and|AND|And|&)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AndAhead();
}
