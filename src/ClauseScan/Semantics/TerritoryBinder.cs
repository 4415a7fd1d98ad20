using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Tells where a party sits: where it is incorporated, else its address, else the statute it is under, else its name.</summary>
internal sealed partial class TerritoryBinder
{
    private const int MostStatements = 400;
    private const int SubjectReach = 160;
    private const int StatementReach = 260;
    private const int AddressReach = 140;

    private readonly AgreementText _text;
    private readonly Lazy<List<Statement>> _statements;
    private readonly Lazy<List<Notice>> _notices;

    internal TerritoryBinder(AgreementText text)
    {
        _text = text;
        _statements = new Lazy<List<Statement>>(ReadStatements);
        _notices = new Lazy<List<Notice>>(ReadNotices);
    }

    /// <summary>The territory of a party; <paramref name="signed"/> are the places where it signs, which may give its address.</summary>
    internal Territory Bind(List<PartyDeclaration> declarations, List<PartyDeclaration> signed, List<string> names)
    {
        var found = new List<Territory>();
        foreach (var declaration in declarations)
        {
            Classify(Math.Min(declaration.NameEnd, declaration.Span.End), declaration.Span.End, found);
        }

        return Best(found, "incorporation") ?? SaidElsewhere(names) ?? Address(found) ?? Best(found, "statute") ?? Written(signed, names) ?? FromName(declarations) ?? Territory.Unknown;
    }

    /// <summary>The address at which a party signs, or to which notices to it go.</summary>
    private Territory? Written(List<PartyDeclaration> signed, List<string> names)
    {
        var found = new List<Territory>();
        foreach (var declaration in signed)
        {
            var label = AddressLabel().Match(_text.Folded, declaration.Span.Start, declaration.Span.Length);
            if (label.Success)
            {
                Classify(label.Index, Math.Min(declaration.Span.End, label.Index + AddressReach), found);
            }
        }

        if (Address(found) is { } address)
        {
            return address;
        }

        foreach (var (head, start, end) in _notices.Value)
        {
            if (names.Exists(n => FoldedText.IndexOfName(head, n, 0) >= 0))
            {
                Classify(start, end, found);
            }
        }

        return Address(found);
    }

    /// <summary>The heads "If to Licensor:" with the range of the address below each.</summary>
    private List<Notice> ReadNotices()
    {
        var notices = new List<Notice>();
        for (var match = NoticeHead().Match(_text.Folded, 0, _text.BodyEnd); match.Success && notices.Count < MostStatements; match = match.NextMatch())
        {
            var start = match.Index + match.Length;
            var reach = Math.Min(StatementReach, _text.BodyEnd - start);
            var copy = NoticeEnd().Match(_text.Folded, start, reach);
            notices.Add(new Notice(_text.Content[match.Index..start], start, copy.Success ? copy.Index : start + reach));
        }

        return notices;
    }

    private static Territory? Best(List<Territory> found, string basis) => found.Find(t => t.Basis == basis);

    /// <summary>An address ends in its country; Hong Kong, Macau and Taiwan stand before the "China" that may follow them.</summary>
    private static Territory? Address(List<Territory> found)
    {
        var addresses = found.FindAll(t => t.Basis == "address");
        return addresses.Find(t => t.Kind is TerritoryKind.HongKong or TerritoryKind.Macau or TerritoryKind.Taiwan) ?? addresses.FirstOrDefault();
    }

    private void Classify(int start, int end, List<Territory> found)
    {
        foreach (var mention in TerritoryLexicon.Find(_text.Folded, start, end))
        {
            var basis = BasisOf(_text.Folded, start, mention);
            if (basis.Length > 0)
            {
                found.Add(new Territory(mention.Kind, mention.Name, basis, mention.Span));
            }
        }
    }

    private static string BasisOf(string folded, int start, TerritoryMention mention)
    {
        var before = folded.AsSpan(Math.Max(start, mention.Span.Start - 70), Math.Min(70, mention.Span.Start - start));
        var after = folded.AsSpan(mention.Span.End, Math.Min(70, folded.Length - mention.Span.End));
        if (StatuteAfter().IsMatch(after) || StatuteBefore().IsMatch(before))
        {
            return "statute";
        }

        if (IncorporatedBefore().IsMatch(before) || LawAfter().IsMatch(after)
            || (EntityAfter().IsMatch(after) && ArticleBefore().IsMatch(before))
            || (ChineseBefore().IsMatch(before) && ChineseAfter().IsMatch(after)) || ChineseEntityAfter().IsMatch(after))
        {
            return "incorporation";
        }

        return mention.Grade == MentionGrade.Adjective ? string.Empty : "address";
    }

    /// <summary>Sentences like "Licensee is a company organized under the laws of China", with where each begins to say so.</summary>
    private List<Statement> ReadStatements()
    {
        var statements = new List<Statement>();
        for (var match = StatementWords().Match(_text.Folded, 0, _text.BodyEnd); match.Success && statements.Count < MostStatements; match = match.NextMatch())
        {
            var found = new List<Territory>();
            var end = _text.Folded.AsSpan(match.Index, Math.Min(StatementReach, _text.BodyEnd - match.Index)).IndexOfAny(";\n。".AsSpan());
            Classify(match.Index, end < 0 ? Math.Min(_text.BodyEnd, match.Index + StatementReach) : match.Index + end, found);
            found.RemoveAll(t => t.Basis != "incorporation");
            if (found.Count > 0)
            {
                statements.Add(new Statement(match.Index, found[0]));
            }
        }

        return statements;
    }

    private Territory? SaidElsewhere(List<string> names)
    {
        foreach (var (start, territory) in _statements.Value)
        {
            var subject = _text.Content[Math.Max(0, start - SubjectReach)..start];
            if (names.Exists(n => IsLastName(subject, n)))
            {
                return territory;
            }
        }

        return null;
    }

    private static bool IsLastName(string subject, string name)
    {
        var at = subject.LastIndexOf(name, StringComparison.Ordinal);
        return at >= 0 && name.Length > 1 && FoldedText.IsWhole(subject, at, name.Length)
            && subject.Length - at - name.Length <= 12 && !subject.AsSpan(at + name.Length).Contains('.');
    }

    private Territory? FromName(List<PartyDeclaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            var mentions = TerritoryLexicon.Find(_text.Folded, declaration.Span.Start, Math.Max(declaration.Span.Start, declaration.NameEnd));
            if (mentions.Count > 0 && declaration.Name.Length > 0)
            {
                var mention = mentions.Find(m => m.Kind is not TerritoryKind.MainlandChina) ?? mentions[0];
                return new Territory(mention.Kind, mention.Name, "name", mention.Span);
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"(?:^|\W)laws?\s+(?:of|in)\s+(?:the\s+|said\s+)?(?:(?:state|commonwealth|province|republic|federal|kingdom|country|grand|duchy|territory|special|administrative|region|and)\s+(?:of\s+)?(?:the\s+)?)*(?:[A-Z]\w+,?\s+(?:in\s+)?(?:the\s+)?){0,2}$"
        + @"|(?:^|\W)(?:incorporated|organi[sz]ed|registered|established|formed|constituted|domiciled|existing|created)\s+(?:and\s+(?:validly\s+)?existing\s+)?(?:in|under)\s+(?:the\s+)?(?:(?:state|province|city|laws?|commonwealth|republic)\s+(?:of\s+)?(?:the\s+)?)*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex IncorporatedBefore();

    [GeneratedRegex(@"^\s*(?:corporate\s+|company\s+)?laws?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LawAfter();

    [GeneratedRegex(
        @"^\s*(?:\([^()]{0,20}\)\s*)?(?:[\w-]+\s+){0,6}?(?:corporations?|company|companies|compan|partnership|liability|organi[sz]ation|entity|trust|association|bank|LLC|L\.L\.C|Inc|society|institution|university|co-?operative|citizen|resident|individual|national|GmbH|enterprise)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex EntityAfter();

    [GeneratedRegex(@"\b(?:an?|the|is|both|each)\s+(?:[\w-]+\s+){0,3}$|^\s*,?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ArticleBefore();

    [GeneratedRegex(@"(?:依照|依据|根据|按照|按|在|于|遵照|依)[^。;,]{0,12}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseBefore();

    [GeneratedRegex(@"^[^。;,]{0,16}(?:法律|法规|注册|登记|成立|设立|组建|境内)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseAfter();

    [GeneratedRegex(@"^(?:法人|籍|国籍|居民|公民)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseEntityAfter();

    [GeneratedRegex(@"^[^。;,《》]{0,20}(?:公司法|企业法|合资法)》?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex StatuteAfter();

    [GeneratedRegex(@"\b(?:Company|Companies|Corporations?|Partnership)\s+(?:Law|Act|Ordinance)[\w\s,()]{0,14}(?:of|in)?\s*(?:the\s+)?\(?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex StatuteBefore();

    [GeneratedRegex(
        @"\b(?:is|being|,)\s+(?:an?\s+)(?=[^.;]{0,120}\b(?:laws?\b|incorporated\b|organi[sz]ed\b|established\b|corporation\b|company\b))|\b(?:is|has\s+been)\s+(?:duly\s+)?(?:incorporated|organi[sz]ed|established)\b|(?:系|为|是)(?=[^。;]{0,40}(?:法人|法律|注册|成立|设立))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex StatementWords();

    [GeneratedRegex(@"\bAddress\b|\boffice\b|地\s?址|住\s?所", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AddressLabel();

    [GeneratedRegex(@"(?:^|\W)(?:(?:if|notices?)\s{1,3}to\s{1,3}(?:the\s)?[A-Z][^:;\n]{1,70}:|Address\s(?:of|for)\s[A-Z][^:;\n]{1,50}:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NoticeHead();

    [GeneratedRegex(@"\b(?:if\s+to|with\s+a\s+(?:required\s+)?copy|copy\s+to|and\s+to|\d{1,2}\.\d|Section|Article)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NoticeEnd();

    /// <summary>A sentence that says where some party is incorporated.</summary>
    private sealed record Statement(int Start, Territory Territory);

    /// <summary>An address for notices, and the words that say to whom.</summary>
    private sealed record Notice(string Head, int Start, int End);
}
