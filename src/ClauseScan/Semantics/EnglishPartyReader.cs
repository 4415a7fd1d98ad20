using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads parties out of an English opening: "between X, a Delaware corporation ("Seller"), and Y (the "Buyer")".</summary>
internal static partial class EnglishPartyReader
{
    private const int MostParties = 12;
    private const int LongestDescription = 1500;
    private const int MostAnchors = 40;

    /// <summary>The parties named after the first words of the range that name two; else those of the place that names most.</summary>
    internal static List<PartyDeclaration> Read(string folded, int start, int end, List<CollectiveName> collectives)
    {
        var best = new List<PartyDeclaration>();
        var bestCollectives = new List<CollectiveName>();
        var anchors = 0;
        for (var match = Anchors().Match(folded, start, end - start); match.Success && anchors < MostAnchors; match = match.NextMatch(), anchors++)
        {
            var shared = new List<CollectiveName>();
            var found = ReadList(folded, match.Index + match.Length, end, shared);
            if (found.Count > best.Count && found.Exists(IsSound))
            {
                best = found;
                bestCollectives = shared;
            }

            if (best.Count >= 2 && best.TrueForAll(d => d.Aliases.Count > 0 || PartyName.HasForm(d.Name)))
            {
                break;
            }
        }

        if (best.Count < 2)
        {
            best = ReadUnannounced(folded, start, end, bestCollectives) is { Count: > 1 } unannounced ? unannounced : best;
        }

        if (best.FindAll(d => d.Aliases.Count > 0).Count >= 2)
        {
            best.RemoveAll(d => !IsSound(d));
        }

        collectives.AddRange(bestCollectives);
        return best;
    }

    private static bool IsSound(PartyDeclaration declaration) => declaration.Aliases.Count > 0 || PartyName.HasForm(declaration.Name);

    /// <summary>An opening without "between": starts at the line or title that stands before the first name with a bracket.</summary>
    private static List<PartyDeclaration> ReadUnannounced(string folded, int start, int end, List<CollectiveName> collectives)
    {
        var attempts = 0;
        for (var match = NameBracket().Match(folded, start, end - start); match.Success && attempts < 8; match = match.NextMatch(), attempts++)
        {
            if (Terminator().IsMatch(folded.AsSpan(start, match.Index - start)) && attempts > 0)
            {
                break;
            }

            var breaks = 0;
            for (var from = match.Index; from >= start && match.Index - from < LongestDescription && breaks < 8; from--)
            {
                if (from > start && !IsBreak(folded, from))
                {
                    continue;
                }

                breaks++;
                var shared = new List<CollectiveName>();
                var found = ReadList(folded, from, end, shared);
                if (found.Count > 1 && found.TrueForAll(IsSound))
                {
                    collectives.Clear();
                    collectives.AddRange(shared);
                    return found;
                }
            }
        }

        return [];

        static bool IsBreak(string folded, int i) =>
            folded[i - 1] is '\n' or ')' or ':' || (i > 2 && folded[i - 1] == ' ' && folded[i - 2] == ' ' && folded[i - 3] == ' ');
    }

    private static List<PartyDeclaration> ReadList(string folded, int at, int end, List<CollectiveName> collectives)
    {
        var found = new List<PartyDeclaration>();
        while (found.Count < MostParties)
        {
            at = SkipConnectors(folded, at, end);
            at = SkipThe(folded, found.Count == 0 ? SkipLowerCase(folded, at, end) : at, end);
            if (at >= end || TerminatorAt(folded, at, end))
            {
                break;
            }

            var nameEnd = PartyName.End(folded, at, end);
            var name = FoldedText.Collapse(folded.AsSpan(at, nameEnd - at));
            if (!IsPlausible(name))
            {
                break;
            }

            var taken = found.SelectMany(d => d.Aliases).ToList();
            var aliases = new List<string>();
            var shared = new List<CollectiveName>();
            var close = DescriptionEnd(folded, nameEnd, end, aliases, shared, found.Count + 1, out var isLast);
            aliases.RemoveAll(a => taken.Contains(a, StringComparer.OrdinalIgnoreCase));
            collectives.AddRange(shared.Select(s => s with { Members = [.. s.Members, aliases.Count > 0 ? aliases[0] : name] }));
            found.Add(new PartyDeclaration(PartyName.IsBlank(name) ? string.Empty : name.Trim('"'), TextSpan.FromBounds(at, close), nameEnd, aliases));
            at = close;
            if (isLast)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Reads on from a name to where the next party starts, gathering what the brackets call this one.</summary>
    private static int DescriptionEnd(
        string folded, int at, int end, List<string> aliases, List<CollectiveName> collectives, int count, out bool isLast)
    {
        isLast = false;
        end = Math.Min(end, at + LongestDescription);
        var i = at;
        while (i < end)
        {
            var c = folded[i];
            if (c == '(')
            {
                var close = CloseOf(folded, i, end);
                if (close < 0)
                {
                    i++;
                    continue;
                }

                BracketReader.Read(folded, i, close, aliases, collectives);
                AddFormerNames(folded, i, close, aliases);
                i = close + 1;
            }
            else if (c == '"' && Hereinafter().IsMatch(folded.AsSpan(Math.Max(at, i - 60), i - Math.Max(at, i - 60))))
            {
                var close = folded.IndexOf('"', i + 1);
                if (close > i && close - i < 60 && close < end)
                {
                    AddAlias(aliases, folded[(i + 1)..close]);
                    i = close;
                }

                i++;
            }
            else if (c is ';' or '\n' or '.' or ',' or ' ' && (i == at || folded[i - 1] != ' '))
            {
                if (Ends(folded, i, end, aliases.Count > 0, count, out isLast))
                {
                    return i;
                }

                i++;
            }
            else
            {
                i++;
            }
        }

        isLast = true;
        return Math.Min(i, end);
    }

    private static bool Ends(string folded, int i, int end, bool hasAlias, int count, out bool isLast)
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

    private static bool IsPlausible(string name) =>
        name.Length is > 1 and <= 170 && !Implausible().IsMatch(name)
        && (PartyName.IsBlank(name) || char.IsUpper(name[0]) || char.IsDigit(name[0]) || name[0] is '_' or '[' || (name.Length > 2 && char.IsUpper(name[1])) || PartyName.HasForm(name));

    private static bool IsPlace(string folded, int start, int end) =>
        TerritoryLexicon.Find(folded, start, end) is [var only, ..] && only.Span.Start == start && only.Span.End >= end - 1;

    private static int SkipConnectors(string folded, int at, int end)
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

    private static int SkipThe(string folded, int at, int end) =>
        at + 5 < end && string.Compare(folded, at, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 && char.IsUpper(folded[at + 4]) && char.IsLower(folded[at + 1])
            && folded[at] == 't' ? at + 4 : at;

    /// <summary>Skips what a person is before the name: "professional golfer, Tom Watson".</summary>
    private static int SkipLowerCase(string folded, int at, int end)
    {
        var match = LowerCaseLead().Match(folded, at, Math.Min(60, end - at));
        return match.Success ? at + match.Length : at;
    }

    private static bool TerminatorAt(string folded, int at, int end)
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

    private static int CloseOf(string folded, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end && i < open + 500; i++)
        {
            depth += folded[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddFormerNames(string folded, int open, int close, List<string> aliases)
    {
        var match = FormerName().Match(folded, open, close - open);
        if (match.Success)
        {
            AddAlias(aliases, match.Groups["name"].Value);
        }

        var inside = folded[(open + 1)..close].Trim();
        if (inside.Length is > 3 and < 60 && FoldedText.IsChinese(inside[0]) && PartyName.HasForm(inside))
        {
            AddAlias(aliases, inside);
        }
    }

    private static void AddAlias(List<string> aliases, string name)
    {
        name = BracketReader.Clean(name);
        if (BracketReader.CanBeParty(name) && !aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            aliases.Add(name);
        }
    }

    [GeneratedRegex(@"\b(?:between|among|amongst|betwixt)\b(?:\s+and\s+among(?:st)?\b)?(?:\s+the\s+(?:following|undersigned)(?:\s+\w+)?(?:\s+parties)?)?|\b(?:entered\s+into|made|executed)(?:(?!between|among)[^.;""]){0,80}?\b(?:by|with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anchors();

    [GeneratedRegex(
        @"\G(?:[\s,:-]+|;|\.(?=\s*(?:and|AND|And)\b)|and\b|AND\b|And\b|&|BETWEEN\b:?|between\b|by\b|BY\b|among\b|both\b|on\s+the\s+(?:one|other|first|second)\s+(?:part|hand|side)\b|(?:of|as)\s+the\s+(?:one|other|first|second|third)\s+(?:part|hand)\b|\((?:\d{1,2}|[ivx]{1,4}|[a-f])\)|\d{1,2}[.)]\s|also\b|the\s+following\s+(?:two\s+)?parties\b|[Tt]he\s+[A-Z][a-z]{3,14}\s?:\s?)",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Connector();

    [GeneratedRegex(
        @"\bWHEREAS\b|\bWhereas\b|\bW\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H\b|\bR\s?E\s?C\s?I\s?T\s?A\s?L\s?S?\b|\bRecitals?\b|\bBACKGROUND\b|\bBackground\b|\bNOW,?\s+THEREFORE\b|\bNow,?\s+[Tt]herefore\b|\bIT\s+IS\b|\bIN\s+CONSIDERATION\b|\bIn\s+consideration\b|\bagree\s|\bPREAMBLE\b|\bINTRODUCTION\b|\bARTICLE\b|\bSection\b|\bSECTION\b|\bhereby\b|\bTHE\s+PARTIES\b|\bThe\s+[Pp]arties\b|\bPREMISES\b|\bis\s+(?:made|entered|effective|dated)\b|\bpursuant\b|\bwith\s+respect\s+to\b|\bfor\s+the\s+purpose\b|\brelating\s+to\b|\bwho\s+agree\b|\bto\s+be\s+effective\b|\bthat\s+certain\b|\bas\s+an?\s+amendment\b",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Terminator();

    [GeneratedRegex(@"^\s*(?:,?\s*(?:an?|the)\s+(?:\w+[\s-]+){0,7}(?:corporation|company|partnership|individual|organization|organisation|entity|trust|university|institution|bank|firm|person|resident|citizen|association|LLC|agency|group)\b|,?\s*\([^()]{0,60}[""']|,?\s*(?:having|with|whose|located|organi[sz]ed|incorporated|duly|of\s+\d|a\s+[A-Z])|,?\s*\(?herein)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Described();

    [GeneratedRegex(@"\G(?:[a-z]{3,15}\s){1,3}[a-z]{3,15},\s(?=[A-Z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LowerCaseLead();

    [GeneratedRegex(@"\b(?:for|or|to|of|by|and|with|agreement)$|\s\d{1,2}\.\s|\s\d{1,3}\s\d{1,2}\.|\s\d{1,2}\s\d{1,2}\.\d|^an?\s|^(?:and|or|inc\.?|ltd\.?|n\.a\.?|l\.?l\.?c\.?)$|^(?:suite|floor|room|unit|p\.?o\.?\s+box|box|attn|attention)\b|^\S+(?:\s\S+)?\s\d{4,6}(?:-\d{4})?\b|^[A-Z]\d[A-Z]\s\d|^KY\d|^(?:the\s+)?(?:parties|party|undersigned|following|following\s+parties|companies|state|its|each|date|agreement|this\b.*|section\b.*|article\b.*|[a-z]+\s*$|january|february|march|april|may|june|july|august|september|october|november|december)(?:$|\s+\d|\s+hereto|\s+and)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Implausible();

    [GeneratedRegex(@"^(?:and|AND|And|&)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AndAhead();

    [GeneratedRegex(@"\bhere(?:in)?after\b|\bcalled\b|\breferred\b|\bknown\s+as\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hereinafter();

    [GeneratedRegex(@"\((?:[^()""\n]{0,60}[\s(])?""[^""\n]{1,50}""|\(herein(?:after)?\s[^()""\n]{5,60}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameBracket();

    [GeneratedRegex(@"(?:formerly(?:\s+known\s+as)?|f/k/a|d/b/a|a/k/a|also\s+known\s+as|doing\s+business\s+as|trading\s+as)\s+""?(?<name>[A-Z][^()""]{2,60}?)""?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormerName();
}
