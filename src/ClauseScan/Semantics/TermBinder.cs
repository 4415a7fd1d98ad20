using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the defined terms: “X” means …, (the “X”), Improvements shall mean …, “X”指…, 以下简称“X”.</summary>
internal sealed partial class TermBinder
{
    private const int LongestName = 80;

    private static readonly HashSet<string> Uninteresting = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agreement", "this Agreement", "Contract", "Party", "Parties", "we", "us", "our", "you", "your", "as is", "as-is", "including", "includes", "include", "within",
        "hereof", "herein", "hereunder", "hereto", "hereby", "or", "and", "any", "source", "note", "page", "合同", "本合同", "协议", "本协议", "双方", "一方", "另一方", "各方",
    };

    private readonly AgreementText _text;
    private readonly PartyTable _parties;
    private readonly DefinitionRegions _regions;
    private readonly Dictionary<string, Found> _terms = new(StringComparer.Ordinal);

    /// <summary>A term, and whether its definition only refers to another place.</summary>
    private sealed record Found(DefinedTermSymbol Term, bool Refers);

    private TermBinder(AgreementText text, PartyTable parties)
    {
        _text = text;
        _parties = parties;
        _regions = new DefinitionRegions(text);
    }

    internal static ImmutableArray<DefinedTermSymbol> Bind(AgreementText text, PartyTable parties)
    {
        var binder = new TermBinder(text, parties);
        binder.ReadQuoted();
        binder.ReadUnquotedBrackets();
        binder.ReadUnquotedDefinitions();
        return [.. binder._terms.Values.Select(t => t.Term).OrderBy(t => t.NameSpan.Start)];
    }

    private void ReadQuoted()
    {
        var folded = _text.Folded;
        var at = folded.IndexOf('"', StringComparison.Ordinal);
        while (at >= 0 && at < _text.BodyEnd)
        {
            var close = CloseOf(at);
            if (close < 0)
            {
                at = folded.IndexOf('"', at + 1);
                continue;
            }

            var name = TrimName(at + 1, close);
            if (!name.IsEmpty && name.Length <= LongestName)
            {
                ReadOne(at, close, name);
            }

            at = folded.IndexOf('"', close + 1);
        }
    }

    /// <summary>The closing quote of an opening one, or -1; a quote that turns out to close counts as no opening.</summary>
    private int CloseOf(int open)
    {
        var content = _text.Content;
        if (content[open] is '”' or '»' or '」' or '』' || open + 1 >= content.Length || char.IsWhiteSpace(content[open + 1]))
        {
            return -1;
        }

        var limit = Math.Min(_text.Folded.Length, open + LongestName + 12);
        var lines = 0;
        for (var i = open + 1; i < limit; i++)
        {
            lines += content[i] == '\n' ? 1 : 0;
            if (lines > 1)
            {
                return -1;
            }

            if (_text.Folded[i] == '"')
            {
                return content[i] is '“' or '«' or '「' or '『' || i == open + 1 ? -1 : i;
            }
        }

        return -1;
    }

    private void ReadOne(int open, int close, TextSpan name)
    {
        var verb = Means().Match(_text.Folded, close + 1, Math.Min(420, _text.Folded.Length - close - 1));
        if (verb.Success && !IsReported(verb))
        {
            Add(name, DefinitionSpan.OfMeans(_text, open, verb.Index + verb.Length), verb.Groups["refers"].Success);
            return;
        }

        if (TermBracket.Around(_text.Folded, open, close) is { } bracket)
        {
            Add(name, DefinitionSpan.OfBracket(_text, bracket), false);
            return;
        }

        var paragraph = _text.ParagraphAt(open);
        if (open - paragraph.Start <= 3 && ColonAfter().Match(_text.Folded, close + 1, Math.Min(12, _text.Folded.Length - close - 1)).Success)
        {
            Add(name, DefinitionSpan.OfMeans(_text, open, close + 2), false);
            return;
        }

        var lead = _text.Folded.AsSpan(Math.Max(0, open - 40), open - Math.Max(0, open - 40));
        if (CalledBefore().IsMatch(lead))
        {
            Add(name, DefinitionSpan.OfBracket(_text, open), false);
        }
    }

    /// <summary>The word "means" inside "by any means", or a clause that only says what else a word includes, defines nothing.</summary>
    private static bool IsReported(Match verb) => verb.Groups["of"].Success;

    private void ReadUnquotedBrackets()
    {
        for (var match = CalledUnquoted().Match(_text.Folded, 0, _text.BodyEnd); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["name"];
            Add(new TextSpan(group.Index, group.Length), DefinitionSpan.OfBracket(_text, match.Index), false);
        }
    }

    /// <summary>Definitions whose term stands at the head of a paragraph without quotes.</summary>
    private void ReadUnquotedDefinitions()
    {
        foreach (var node in _text.Paragraphs)
        {
            var paragraph = node.Span;
            if (paragraph.Start >= _text.BodyEnd)
            {
                break;
            }

            var inList = _regions.Contains(paragraph.Start);
            var length = Math.Min(paragraph.Length, 160);
            var match = HeadTerm().Match(_text.Folded, paragraph.Start, length);
            if (!match.Success && inList)
            {
                match = ListTerm().Match(_text.Folded, paragraph.Start, length);
            }

            if (match.Success && (inList || !match.Groups["loose"].Success))
            {
                var group = match.Groups["name"];
                Add(TrimName(group.Index, group.Index + group.Length), DefinitionSpan.OfMeans(_text, group.Index, match.Index + match.Length), false);
            }
        }
    }

    private TextSpan TrimName(int start, int end)
    {
        var folded = _text.Folded;
        while (start < end && (char.IsWhiteSpace(folded[start]) || folded[start] is '\'' or ','))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is ',' or '.' or ';' or ':' or '\''))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private void Add(TextSpan nameSpan, TextSpan definition, bool refers)
    {
        if (nameSpan.IsEmpty)
        {
            return;
        }

        var name = _text.Words(nameSpan.Start, nameSpan.End);
        var isChinese = FoldedText.HoldsChinese(name);
        if (Uninteresting.Contains(name) || _parties.IsPartyName(name) || !IsName(name, isChinese)
            || (_terms.TryGetValue(name, out var before) && (!before.Refers || refers)))
        {
            return;
        }

        _terms[name] = new Found(new DefinedTermSymbol(name, nameSpan, definition, isChinese ? Language.Chinese : Language.English), refers);
    }

    private static bool IsName(string name, bool isChinese) =>
        !Unlikely().IsMatch(name) && (isChinese ? name.Length is >= 2 and <= 30 : name.Length >= 2 && name.Split(' ').Length <= 10 && name.AsSpan().ContainsAnyInRange('A', 'z'));

    /// <summary>Brackets that do not pair, and headings of lists of definitions.</summary>
    [GeneratedRegex(@"^[^(（]*[)）]|[(（][^)）]*$|如下|定义|下列|名词|术语|^本(?:合同|协议)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unlikely();

    private const string AlsoNamed = @"\G\s*(?:\([^()]{0,80}\)\s*)?(?:(?:,\s*(?:or|and)?|or|and|;|/|或|及|和)\s*(?:(?:the|a|an|each)\s+)?""[^""]{1,80}""\s*(?:\([^()]{0,80}\)\s*)?){0,4},?\s*";

    [GeneratedRegex(
        AlsoNamed
        + @"(?:(?:as\s+used|when\s+used|as\s+applied|in\s+relation|with\s+respect|with\s+reference|for\s+(?:the\s+)?purposes?|in\s+this|of\s+(?:a|any)\s)[^"".;]{0,110}?,?\s+)?(?:\(?\w{1,5}\)?\s+)?(?:(?:shall|will|is|are|also|and|respectively|each|collectively|,)\s+){0,3}"
        + @"(?:mean(?:s|ing)?\b(?!\s+(?:of|by\s+which))|be\s+defined|defined\s+(?:as|in|to\s+mean)|(?<refers>(?:has|have|having|be\s+given)\s+(?:the\s+)?(?:same\s+)?(?:respective\s+)?meanings?\s+(?:set\s+forth|ascribed|assigned|given|specified|defined|provided|set\s+out|stated|as|in|described))|(?:has|have|having)\s+the\s+(?:same\s+)?meaning|refers?\s+to|include[sd]?\b|denotes?\b|be\s+deemed\s+to\s+(?:mean|include)|be\s+construed\s+(?:as|to)|signif(?:y|ies)\b|the\s+following)"
        + @"|" + AlsoNamed + @"(?:\([^()]{0,30}\)\s*)?(?:一词|术语|应当|应|均|在本[^""。]{1,12}中|,|就[^""。]{1,20}而言)?\s*(?:是指|系指|即指|意指|特指|专指|指的是|指(?![定导示派标令明出])|意为|定义为|的含义|具有|包括|means\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Means();

    [GeneratedRegex(@"\G\s*(?:\([^()]{0,10}\)\s*)?[:-]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ColonAfter();

    [GeneratedRegex(@"(?:\bhere(?:in)?after\b[^"".;]{0,32}|\breferred\s+to\s+(?:\w+\s+)?as\s+(?:the\s+|an?\s+)?|(?:以下|下)(?:统|合)?(?:简称|称)(?:为|作)?[::]?\s*|(?:简称为?)\s*|所称(?:的)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CalledBefore();

    [GeneratedRegex(@"[(,]\s*(?:以下|下)(?:统|合)?(?:简称|称)(?:为|作)?\s*(?<name>[^\s""(),。;:\n《》]{2,16})\s*(?=[),。;])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CalledUnquoted();

    [GeneratedRegex(
        @"\G(?:\(?[0-9a-zA-Z一二三四五六七八九十]{1,4}[).,]\s*|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\s*)?(?:The\s+(?:term|phrase|word)s?\s+)?(?<name>[A-Z][\w'&/-]*(?:\s+(?:[A-Z][\w'&/-]*|of|and|or|the|to|for|in|by|on|\([A-Za-z ]{1,20}\))){0,7})\s+(?:shall\s+mean\b|means\b(?!\s+of)|shall\s+have\s+the\s+meaning\b|has\s+the\s+meaning\b|refers\s+to\b)"
        + @"|\G(?:[(]?[0-9一二三四五六七八九十]{1,3}[).,]\s*|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\s*)?(?<name>[^\s,。;:""(]{2,16})\s*(?:\([^()]{0,30}\)\s*)?,?(?:是指|系指|特指)",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex HeadTerm();

    [GeneratedRegex(
        @"\G(?:\(?[0-9a-zA-Z一二三四五六七八九十]{1,4}[).,]\s*|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\s*)?(?<loose>(?<name>[A-Z][\w'&/-]*(?:\s+(?:[A-Z][\w'&/-]*|of|and|or|the|to|for|in)){0,6})\s*(?::|\.\s|\s-\s|means\b|is\b|are\b)|(?<name>[^\s,。;:""(]{2,14})\s*(?:\([^()]{0,30}\)\s*)?(?::|指(?![定导示派标令明出])|为))",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex ListTerm();
}
