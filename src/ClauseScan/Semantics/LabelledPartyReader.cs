using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads parties set out as a form: "Party A: …", "Licensor: …", 甲方：…, 许可方（甲方）：….</summary>
internal static partial class LabelledPartyReader
{
    private const int LongestDescription = 600;

    /// <summary>A label with the roles that it names.</summary>
    private sealed record Entry(int Start, int End, List<string> Roles);

    internal static List<PartyDeclaration> Read(string folded, int start, int end)
    {
        var labels = new List<Entry>();
        for (var match = Label().Match(folded, start, end - start); match.Success; match = match.NextMatch())
        {
            var roles = OpensEntry(folded, start, match) ? RolesOf(match) : [];
            if (roles.Count > 0)
            {
                labels.Add(new Entry(match.Groups["label"].Index, match.Index + match.Length, roles));
            }
        }

        var found = new List<PartyDeclaration>();
        for (var i = 0; i < labels.Count; i++)
        {
            var limit = Math.Min(i + 1 < labels.Count ? labels[i + 1].Start : end, labels[i].End + LongestDescription);
            found.Add(ReadOne(folded, labels[i].Start, labels[i].End, limit, labels[i].Roles));
        }

        return found;
    }

    private static PartyDeclaration ReadOne(string folded, int labelStart, int at, int limit, List<string> roles)
    {
        while (at < limit && folded[at] is ' ' or '\t')
        {
            at++;
        }

        var lineEnd = folded.IndexOf('\n', at, limit - at);
        lineEnd = lineEnd < 0 ? limit : lineEnd;
        AddBracketRole(folded, at, limit, roles);
        var nameEnd = FoldedText.HoldsChinese(folded.AsSpan(at, lineEnd - at))
            ? ChineseNameEnd(folded, at, lineEnd)
            : PartyName.End(folded, at, lineEnd);
        var name = FoldedText.Collapse(folded.AsSpan(at, nameEnd - at)).Trim('"', ' ');
        if (PartyName.IsBlank(name) || Unnamed().IsMatch(name))
        {
            name = string.Empty;
        }

        var close = DescriptionEnd(folded, nameEnd, limit);
        var aliases = new List<string>();
        for (var open = folded.IndexOf('(', nameEnd, close - nameEnd); open >= 0; open = folded.IndexOf('(', open + 1, close - open - 1))
        {
            var end = folded.IndexOf(')', open, close - open);
            if (end < 0)
            {
                break;
            }

            BracketReader.Read(folded, open, end, aliases, []);
        }

        aliases.AddRange(roles.Where(r => !aliases.Contains(r, StringComparer.OrdinalIgnoreCase)));
        return new PartyDeclaration(name, TextSpan.FromBounds(labelStart, close), Math.Max(nameEnd, labelStart), aliases);
    }

    /// <summary>A role in brackets behind the blank or on the next line: 委托方：＿＿＿（甲方）.</summary>
    private static void AddBracketRole(string folded, int at, int limit, List<string> roles)
    {
        var match = BracketRole().Match(folded, at, limit - at);
        if (match.Success && RoleLexicon.IsRole(match.Groups["role"].Value) && !roles.Contains(match.Groups["role"].Value, StringComparer.Ordinal))
        {
            roles.Add(match.Groups["role"].Value);
        }
    }

    /// <summary>Whether a label opens a line or stands after a gap or a number; "Party A:" does anywhere.</summary>
    private static bool OpensEntry(string folded, int start, Match match)
    {
        var at = match.Index;
        if (match.Groups["label"].ValueSpan.StartsWith("Party ", StringComparison.Ordinal))
        {
            return true;
        }

        while (at > start && folded[at - 1] is ' ' or '\t' or '(' or ')')
        {
            at--;
        }

        return at <= start || folded[at - 1] is '\n' or ';' or '。' or '.' or ',' || match.Index - at >= 2 || folded[match.Index - 1] == '\t' || char.IsAsciiDigit(folded[at - 1]);
    }

    private static List<string> RolesOf(Match match)
    {
        var roles = new List<string>();
        foreach (var group in new[] { "bracket", "label" })
        {
            var word = FoldedText.Collapse(match.Groups[group].ValueSpan);
            if (FoldedText.HoldsChinese(word))
            {
                word = Ornament().Replace(word.Replace(" ", string.Empty, StringComparison.Ordinal), string.Empty);
            }
            else if (word.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            {
                word = word[4..];
            }

            if (word.Length > 1 && (RoleLexicon.IsRole(word) || NumberedRole().IsMatch(word)) && !roles.Contains(word, StringComparer.Ordinal))
            {
                roles.Add(word);
            }
        }

        return roles;
    }

    private static int ChineseNameEnd(string folded, int at, int limit)
    {
        var match = ChineseStop().Match(folded, at, limit - at);
        var end = match.Success ? match.Index : limit;
        while (end > at && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is '.' or ',' or '。'))
        {
            end--;
        }

        return end;
    }

    private static int DescriptionEnd(string folded, int at, int limit)
    {
        var match = EndOfParties().Match(folded, at, limit - at);
        return match.Success ? match.Index : limit;
    }

    [GeneratedRegex(
        @"(?<![\w一-龥])(?<label>(?:[Tt]he[ ])?[A-Z][A-Za-z]{2,14}(?:[ ][A-Z][a-z]{0,12}){0,2}|[一-龥](?:[ ]{0,6}[一-龥0-9]){1,9})[ ]{0,8}(?:\([ ]{0,4}(?:以下)?(?:简称|称)?[ ]{0,4}""?(?<bracket>[^()\n]{1,16}?)""?[ ]{0,4}\))?[ ]{0,8}(?:名称|姓名|全称|为)?[ ]{0,8}:",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:名称|姓名|全称|盖章|签字|签章|签名|代表|公章|单位名称|\(.*\))$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^[甲乙丙丁戊][0-9]?方$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NumberedRole();

    [GeneratedRegex(@"\G[ _\n\t]*(?:\((?:公?章|盖章)\))?[ _\n\t]*\((?:以下)?(?:简称|称)?""?(?<role>[甲乙丙丁戊]方)""?\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BracketRole();

    [GeneratedRegex(@"[,;。]|\((?![一-龥]{2,6}\)[一-龥])|\s{2}|\s?(?:住所|地址|法定|注册|电话|邮编|电传|代表人|负责人|身份证|税号)|$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseStop();

    [GeneratedRegex(@"^(?:\(.*\)|公?章|[一-龥]{0,4}(?:名称|姓名|盖章|签字|代表)|Name|Address|By|Attention|Signature|Authori[sz]ed.*|shall\b.*|the\b.*|地址|住所)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"\bWHEREAS\b|\bWhereas\b|\bRECITALS?\b|\bBACKGROUND\b|\bNOW,?\s+THEREFORE\b|鉴于|第[一1]条|\n[ ]*(?:一[,.、]|1[.、,][^\d])|为了|根据《|依据《|\bARTICLE\b|\bArticle\s+[1I]\b|\bChapter\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EndOfParties();
}
