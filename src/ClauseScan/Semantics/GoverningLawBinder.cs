using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the law that an agreement chooses; failing a choice, the law under which it says it is made (根据《中华人民共和国…法》).</summary>
internal static partial class GoverningLawBinder
{
    /// <summary>How far from the words of choice the name of the law may stand.</summary>
    private const int Reach = 260;

    internal static GoverningLaw? Bind(AgreementText text)
    {
        GoverningLaw? doubtful = null;
        for (var match = Choice().Match(text.Folded, 0, text.BodyEnd); match.Success; match = match.NextMatch())
        {
            if (AtChoice(text, match) is not { } law)
            {
                continue;
            }

            if (law.Territory != TerritoryKind.Unknown && IsOfAgreement(text, match))
            {
                return law;
            }

            doubtful ??= law;
        }

        return doubtful ?? ChineseChoice(text) ?? MadeUnder(text);
    }

    private static GoverningLaw? AtChoice(AgreementText text, Match choice)
    {
        var sentence = text.SentenceAt(choice.Index);
        var end = Math.Min(Math.Min(text.BodyEnd, Math.Max(sentence.End, choice.Index + choice.Length)), choice.Index + choice.Length + Reach);
        if (Negated().IsMatch(text.Folded.AsSpan(Math.Max(0, choice.Index - 12), Math.Min(12, choice.Index))))
        {
            return null;
        }

        var place = LawOfPlace().Match(text.Folded, choice.Index, end - choice.Index);
        if (place.Success)
        {
            var group = place.Groups["place"];
            if (FirstMention(text, group.Index, Math.Min(end, group.Index + 120)) is { } mention && mention.Span.Start < group.Index + 70)
            {
                return new GoverningLaw(text.Words(group.Index, NameEnd(text.Folded, mention, end)), mention.Kind, sentence);
            }
        }

        foreach (var mention in TerritoryLexicon.Find(text.Folded, choice.Index, end))
        {
            if (PlaceBeforeLaw().IsMatch(text.Folded.AsSpan(mention.Span.End, Math.Min(40, end - mention.Span.End))))
            {
                return new GoverningLaw(text.Words(mention.Span.Start, mention.Span.End), mention.Kind, sentence);
            }
        }

        return null;
    }

    private static TerritoryMention? FirstMention(AgreementText text, int start, int end)
    {
        var mentions = TerritoryLexicon.Find(text.Folded, start, end);
        foreach (var mention in mentions)
        {
            if (mention.Kind is TerritoryKind.HongKong or TerritoryKind.Macau && mention.Span.Start < mentions[0].Span.End + 40)
            {
                return mention;
            }
        }

        return mentions.Count > 0 ? mentions[0] : null;
    }

    /// <summary>Takes in a country named behind its province ("British Columbia, Canada").</summary>
    private static int NameEnd(string folded, TerritoryMention mention, int end)
    {
        var tail = TerritoryLexicon.Find(folded, mention.Span.End, Math.Min(end, mention.Span.End + 60));
        return mention.Grade == MentionGrade.Place && tail.Count > 0 && tail[0].Name == mention.Name
            && folded.AsSpan(mention.Span.End, tail[0].Span.Start - mention.Span.End).Trim(", \n").Length == 0
            ? tail[0].Span.End
            : mention.Span.End;
    }

    /// <summary>Whether the words of choice speak of the agreement and not of some matter in it.</summary>
    private static bool IsOfAgreement(AgreementText text, Match choice)
    {
        var start = Math.Max(0, choice.Index - 250);
        return AgreementWord().IsMatch(text.Folded.AsSpan(start, choice.Index + choice.Length - start));
    }

    private static GoverningLaw? ChineseChoice(AgreementText text)
    {
        for (var match = ChineseChoiceWords().Match(text.Folded, 0, text.BodyEnd); match.Success; match = match.NextMatch())
        {
            var mentions = TerritoryLexicon.Find(text.Folded, match.Index, match.Index + match.Length);
            if (mentions.Count > 0)
            {
                var last = mentions[^1];
                return new GoverningLaw(text.Words(last.Span.Start, last.Span.End), last.Kind, text.SentenceAt(match.Index));
            }
        }

        return null;
    }

    private static GoverningLaw? MadeUnder(AgreementText text)
    {
        var match = MadeUnderWords().Match(text.Folded, 0, Math.Min(text.BodyEnd, 12_000));
        if (!match.Success)
        {
            return null;
        }

        var place = match.Groups["place"];
        return new GoverningLaw(text.Words(place.Index, place.Index + place.Length), TerritoryKind.MainlandChina, text.SentenceAt(match.Index));
    }

    [GeneratedRegex(
        @"\b(?:govern(?:ed|ing|s)?|interpreted|construed|constru(?:ction|ing)|enforced|subject\s+to)\b(?=[^.;]{0,240}?\blaws?\b)|\bgoverning\s+law\b|\bapplicable\s+law\b|\bchoice\s+of\s+law\b|\blaws?\b(?=[^.;]{0,140}\b(?:shall|will)\s+(?:govern|apply|control))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"\blaws?,?\s+(?:(?:and|or|rules|regulations|,)\s+){0,4}(?:(?:then|as)\s+\w+\s+)?(?:of|in|from|under)\s+(?:force\s+in\s+)?(?<place>(?:the\s+)?[^.;]{0,60})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex LawOfPlace();

    [GeneratedRegex(@"^\s*(?:state\s+|internal\s+|substantive\s+|domestic\s+|contract\s+|statutory\s+|civil\s+|'s\s+){0,3}laws?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlaceBeforeLaw();

    [GeneratedRegex(@"\bnot\s+(?:be\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(?:agreement|contract|governing\s+law|applicable\s+law|hereof|hereunder|lease|license|terms|instrument|undertaking|relations|mou|amendment|deed|guaranty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AgreementWord();

    [GeneratedRegex(
        @"(?:适用|受|依照|依据|根据|按照|遵照|以)[^。;,\n]{0,24}?(?:中国|中华人民共和国|香港|澳门|台湾|国|州)[^。;,\n]{0,14}?法律?[^。;\n]{0,16}?(?:管辖|约束|解释|管制|支配|为准|为准据法|处理)"
        + @"|(?:合同|协议|章程|争议|解释|履行|效力|准据法|适用法律?)[^。;\n]{0,40}?(?:适用|是|为|:)\s*[^。;,\n]{0,16}?(?:国|香港|澳门|台湾|州)[^。;,\n]{0,14}?(?:法律|法)",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex ChineseChoiceWords();

    [GeneratedRegex(@"(?:依据|根据|依照|按照|遵照|按)[^。;\n]{0,40}?《?(?<place>中华人民共和国)[^》。;\n]{0,30}法[》,的和及]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MadeUnderWords();
}
