using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads parties that a Chinese text names in running words: ＿＿公司（以下简称“许可方”）, 转让单位，＿＿，以下简称甲方.</summary>
internal static partial class ChinesePartyReader
{
    private const int LongestDescription = 300;

    internal static List<PartyDeclaration> Read(string folded, int start, int end)
    {
        var found = new List<PartyDeclaration>();
        var from = start;
        for (var match = Naming().Match(folded, start, end - start); match.Success; match = match.NextMatch())
        {
            var alias = match.Groups["alias"].Value.Trim();
            if (NamesParty(alias) && IsChineseContext(folded, match.Index, alias) && !NamesEither(folded, from, match.Index, alias))
            {
                found.Add(ReadOne(folded, from, match, end, alias));
            }

            from = match.Index + match.Length;
        }

        return found;
    }

    private static bool NamesParty(string alias) =>
        BracketReader.CanBeParty(alias) && (RoleLexicon.IsRole(alias) || PartyWord().IsMatch(alias));

    private static bool IsChineseContext(string folded, int at, string alias) =>
        FoldedText.HoldsChinese(alias) || FoldedText.HoldsChinese(folded.AsSpan(Math.Max(0, at - 12), Math.Min(12, at)));

    /// <summary>Whether the words name the part that either party may play: 提供信息的一方（以下简称“披露方”）. 甲方 and 乙方 are always somebody.</summary>
    private static bool NamesEither(string folded, int from, int at, string alias) =>
        !Lettered().IsMatch(alias) && EitherParty().IsMatch(folded.AsSpan(from, at - from));

    private static PartyDeclaration ReadOne(string folded, int from, Match naming, int end, string alias)
    {
        var subject = naming.Index;
        while (subject > from && !IsBoundary(folded, subject, from))
        {
            subject--;
        }

        var aliases = new List<string> { alias };
        var lead = Lead().Match(folded, subject, naming.Index - subject);
        if (lead.Success)
        {
            subject += lead.Length;
        }

        var label = LabelAhead().Match(folded, subject, naming.Index - subject);
        if (label.Success)
        {
            var role = label.Groups["role"].Value;
            if (RoleLexicon.IsRole(role) && !aliases.Contains(role, StringComparer.Ordinal))
            {
                aliases.Add(role);
            }

            if (RoleLexicon.IsRole(role) || label.Value.EndsWith(':'))
            {
                subject += label.Length;
            }
        }

        var nameEnd = naming.Index;
        while (nameEnd > subject && folded[nameEnd - 1] is ',' or ' ' or '\n' or '(')
        {
            nameEnd--;
        }

        var comma = FirstDescription().Match(folded, subject, nameEnd - subject);
        var wholeEnd = nameEnd;
        nameEnd = comma.Success ? comma.Index : nameEnd;
        var name = FoldedText.Collapse(folded.AsSpan(subject, nameEnd - subject)).Trim(' ', ',', '"', '.');
        var isNamed = !PartyName.IsBlank(name) && !RoleLexicon.IsRole(name) && name.Length <= 60;
        var close = DescriptionEnd(folded, naming.Index + naming.Length, end);
        return new PartyDeclaration(isNamed ? name : string.Empty, TextSpan.FromBounds(Math.Min(subject, wholeEnd), close), nameEnd, aliases);
    }

    /// <summary>An address follows on the lines after the name, up to the next name or article.</summary>
    private static int DescriptionEnd(string folded, int at, int end)
    {
        var limit = Math.Min(end, at + LongestDescription);
        var stop = EndOfDescription().Match(folded, at, limit - at);
        return stop.Success ? stop.Index : limit;
    }

    private static bool IsBoundary(string folded, int i, int from)
    {
        var before = folded[i - 1];
        if (before is '\n' or '。' or ';' or '"')
        {
            return true;
        }

        if (before is ' ')
        {
            return i - 2 >= from && FoldedText.IsChinese(folded[i - 2]) && folded[i] is not '(';
        }

        return i - from >= 1 && (before is '与' or '和' or '及' or '由') && i < folded.Length
            && (folded[i] == '_' || PartyName.HasForm(folded.Substring(i, Math.Min(30, folded.Length - i)))) && (i - 2 < from || folded[i - 2] is ')' or '_' or ',' or ' ' or '司' or '厂');
    }

    [GeneratedRegex(
        @"[(,]\s*(?:以下|在下文中|下文|下|本合同中)?(?:统|合)?(?:简称|称)(?:为|作)?\s*:?\s*""?(?<alias>[^""(),。;:.\n《》]{1,14})""?\s*(?=[),。;.\n])|\(\s*""(?<alias>[一-龥0-9A-Za-z]{2,12})""\s*\)|(?<=[一-龥_)])\s?\((?<alias>[甲乙丙丁戊][0-9]?方)\)",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^[甲乙丙丁戊己][0-9]?方$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?:(?<![为另任每该何])一方|(?<!为)(?:任何一|[另任每该]一|[各他对该])方|当事[人方])[\s,]*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EitherParty();

    [GeneratedRegex(@"^[甲乙丙丁戊己][0-9]?方$|(?:方|人|公司|单位|银行|工厂|企业|学校|大学|研究所|医院)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PartyWord();

    [GeneratedRegex(@"\G(?:[\s,;:)]+|为?[另]?一方(?:为|是|:)?|以及|双方|本(?:合同|协议)(?:的)?(?:当事人)?(?:由|为)?:?|[0-9一二三四五六七八九十]{1,3}[.,)]\s*|\([0-9一二三四五六]{1,3}\)|由(?=[_一-龥])|与(?=[_一-龥])|和(?=_))+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G(?<role>[一-龥]{2,8}?)\s*(?:(?:为|是)?\s*[:,]|(?=_)|为(?=[_一-龥]))\s*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LabelAhead();

    [GeneratedRegex(@",\s*(?:住所|地址|一家|系|注册|法定|住址|其|是|依|根据|设)|\(|作?为另?一方$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FirstDescription();

    [GeneratedRegex(@"[。;]|\n\s*\n|以下简称|简称|第[一二1]条|根据|鉴于|为了|同意|签订|\n\s*[一二三1234][.,]|和(?=[_一-龥]{2,20}\()|为一方", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EndOfDescription();
}
