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
            if (PartyBoundary.Terminator().IsMatch(folded.AsSpan(start, match.Index - start)) && attempts > 0)
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
            at = PartyBoundary.SkipConnectors(folded, at, end);
            at = PartyBoundary.SkipThe(folded, found.Count == 0 ? PartyBoundary.SkipLowerCase(folded, at, end) : at, end);
            if (at >= end || PartyBoundary.TerminatorAt(folded, at, end))
            {
                break;
            }

            var nameEnd = PartyName.End(folded, at, end);
            var name = FoldedText.Collapse(folded.AsSpan(at, nameEnd - at));
            if (!PartyBoundary.IsPlausible(name))
            {
                break;
            }

            var taken = found.SelectMany(d => d.Aliases).ToList();
            var aliases = new List<string>();
            var otherNames = new List<string>();
            var shared = new List<CollectiveName>();
            var close = DescriptionEnd(folded, nameEnd, end, aliases, otherNames, shared, found.Count + 1, out var isLast);
            otherNames.ForEach(n => AddAlias(aliases, n));
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

    /// <summary>
    /// Reads on from a name to where the next party starts, gathering what the brackets call this one. Its former names, and its name in Chinese,
    /// do not end its description as a role does.
    /// </summary>
    private static int DescriptionEnd(
        string folded, int at, int end, List<string> aliases, List<string> otherNames, List<CollectiveName> collectives, int count, out bool isLast)
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
                AddOtherNames(folded, i, close, otherNames);
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
                if (PartyBoundary.Ends(folded, i, end, aliases.Count > 0, count, out isLast))
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

    private static void AddOtherNames(string folded, int open, int close, List<string> names)
    {
        var match = FormerName().Match(folded, open, close - open);
        if (match.Success)
        {
            AddAlias(names, match.Groups["name"].Value);
        }

        var inside = folded[(open + 1)..close].Trim();
        if (inside.Length is > 3 and < 60 && FoldedText.IsChinese(inside[0]) && PartyName.HasForm(inside))
        {
            AddAlias(names, inside);
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

    [GeneratedRegex(@"(?:^|\W)(?:(?:between|among|amongst|betwixt)\b(?:\s+and\s+among(?:st)?\b)?(?:\s+the\s+(?:following|undersigned)(?:\s+\w+)?(?:\s+parties)?)?|(?:entered\s+into|made|executed)(?:(?!between|among)[^.;""]){0,80}?\b(?:by|with)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Anchors();

    [GeneratedRegex(@"\bhere(?:in)?after\b|\bcalled\b|\breferred\b|\bknown\s+as\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hereinafter();

    [GeneratedRegex(@"\((?:[^()""\n]{0,60}[\s(])?""[^""\n]{1,50}""|\(herein(?:after)?\s[^()""\n]{5,60}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NameBracket();

    [GeneratedRegex(@"(?:^|\W)(?:formerly(?:\s+known\s+as)?|f/k/a|d/b/a|a/k/a|also\s+known\s+as|doing\s+business\s+as|trading\s+as)\s+""?(?<name>[A-Z][^()""]{2,60}?)""?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FormerName();
}
