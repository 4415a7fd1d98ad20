using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Finds the law that an agreement chooses; failing a choice, the law under which it says it is made (根据《中华人民共和国…法》).</summary>
internal static partial class GoverningLawBinder
{
    /// <summary>How far from the words of choice the name of the law may stand.</summary>
    private const int Reach = 260;

    private const int ClearChoice = 5;

    internal static GoverningLaw? Bind(AgreementText text)
    {
        GoverningLaw? best = null;
        var most = 0;
        foreach (var choice in Choices(text))
        {
            if (AtChoice(text, choice) is { } law && Strength(text, choice) is var strength && strength > most)
            {
                best = law;
                most = strength;
            }

            if (most >= ClearChoice)
            {
                break;
            }
        }

        return best ?? ChineseChoice(text) ?? MadeUnder(text);
    }

    /// <summary>The words of choice around each "law": few places of a long text, which are found faster than the words.</summary>
    private static IEnumerable<Group> Choices(AgreementText text)
    {
        var from = 0;
        for (var law = NextLaw(text, 0); law >= 0; law = NextLaw(text, Math.Max(law + 3, from)))
        {
            var start = Math.Max(from, law - Reach);
            var end = Math.Min(text.BodyEnd, law + Reach);
            for (var match = Choice().Match(text.Folded, start, end - start); match.Success && match.Index <= law; match = match.NextMatch())
            {
                from = match.Index + match.Length;
                yield return match.Groups["words"];
            }
        }
    }

    private static int NextLaw(AgreementText text, int from) =>
        from < text.BodyEnd ? text.Folded.IndexOf("law", from, text.BodyEnd - from, StringComparison.OrdinalIgnoreCase) : -1;

    /// <summary>How surely the words choose the law of the agreement and do not speak of some matter in it; 0 or less where they do not.</summary>
    private static int Strength(AgreementText text, Group choice)
    {
        var start = Math.Max(0, choice.Index - 250);
        var around = text.Folded.AsSpan(start, Math.Min(text.BodyEnd, choice.Index + 60) - start);
        var sentence = text.Folded.AsSpan(choice.Index, Math.Min(Reach, text.BodyEnd - choice.Index));
        var strength = choice.ValueSpan.StartsWith("govern", StringComparison.OrdinalIgnoreCase) || choice.ValueSpan.StartsWith("constru", StringComparison.OrdinalIgnoreCase) ? 3 : 1;
        strength += AgreementWord().IsMatch(around) ? 2 : 0;
        return strength - (OtherMatter().IsMatch(sentence) ? 3 : 0);
    }

    private static GoverningLaw? AtChoice(AgreementText text, Group choice)
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
            if (FirstMention(text, group.Index, Math.Min(end, group.Index + 120)) is { } mention && IsName(text.Folded.AsSpan(group.Index, mention.Span.Start - group.Index)))
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

    private static bool IsName(ReadOnlySpan<char> lead) => lead.Length <= 12 || PlaceLead().IsMatch(lead);

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
        @"(?:^|\W)(?<words>(?:govern(?:ed|ing|s)?|interpreted|construed|constru(?:ction|ing)|enforced|subject\s+to)\b(?=[^.;]{0,240}?\blaws?\b)|governing\s+law\b|applicable\s+law\b|choice\s+of\s+law\b|laws?\b(?=[^.;]{0,140}\b(?:shall|will)\s+(?:govern|apply|control)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"(?:^|\W)laws?,?\s+(?:(?:and|or|rules|regulations|,)\s+){0,4}(?:(?:then|as)\s+\w+\s+)?(?:of|in|from|under)\s+(?:force\s+in\s+)?(?<place>(?:the\s+)?[^.;]{0,60})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex LawOfPlace();

    [GeneratedRegex(@"^\s*(?:state\s+|internal\s+|substantive\s+|domestic\s+|contract\s+|statutory\s+|civil\s+|'s\s+){0,3}laws?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PlaceBeforeLaw();

    [GeneratedRegex(@"^\W*(?:(?:the|state|states|commonwealth|province|republic|federal|kingdom|country|jurisdiction|courts?|territory|special|administrative|region|city|both|either|and|of|in|s|sovereign|said|within)[\s,:()-]*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PlaceLead();

    [GeneratedRegex(@"(?:^|\W)(?:bankruptcy|insolvency|tax(?:es|ation)?|securities|export|privacy|patents?|insurance|organi[sz]ed|incorporated|Trademark\s+Act|employment\s+laws)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OtherMatter();

    [GeneratedRegex(@"(?:^|\W)not\s+(?:be\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Negated();

    [GeneratedRegex(@"(?:^|\W)(?:agreement|contract|governing\s+law|applicable\s+law|hereof|hereunder|lease|license|terms|instrument|undertaking|relations|mou|amendment|deed|guaranty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AgreementWord();

    [GeneratedRegex(
        @"(?:适用|受|依照|依据|根据|按照|遵照|以)[^。;,\n]{0,24}?(?:中国|中华人民共和国|香港|澳门|台湾|国|州)[^。;,\n]{0,14}?法律?[^。;\n]{0,16}?(?:管辖|约束|解释|管制|支配|为准|为准据法|处理)"
        + @"|(?:合同|协议|章程|争议|解释|履行|效力|准据法|适用法律?)[^。;\n]{0,40}?(?:适用|是|为|:)\s*[^。;,\n]{0,16}?(?:国|香港|澳门|台湾|州)[^。;,\n]{0,14}?(?:法律|法)",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex ChineseChoiceWords();

    [GeneratedRegex(@"(?:依据|根据|依照|按照|遵照|按)[^。;\n]{0,40}?《?(?<place>中华人民共和国)[^》。;\n]{0,30}法[》,的和及]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MadeUnderWords();
}
