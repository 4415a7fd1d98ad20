namespace ClauseScan.Syntax;

/// <summary>Tells the lines in which parties sign.</summary>
internal static class SignatureReader
{
    private const int MaxLine = 80;

    private static readonly string[] Openers = ["By:", "BY:", "By :", "/s/", "Name:", "NAME:", "Title:", "TITLE:", "Signature:", "SIGNATURE:", "Signed:", "Signed by", "SIGNED by", "By /s/", "Its:", "By:_", "By_", "By ___"];

    private static readonly string[] ChineseWords = ["盖章", "签字", "签章", "签名", "签署", "（章）", "(章)", "公章", "（签", "(签", "法定代表人", "授权代表", "代表人", "法人代表", "经办人", "委托代理人", "见证人"];

    private static readonly string[] ChineseParties = ["甲方", "乙方", "丙方", "卖方", "买方", "受让方", "转让方", "出让方", "许可方", "被许可方", "委托方", "受托方", "供方", "需方", "代表", "让与方", "受方"];

    /// <summary>Whether the line is one of "By: ____", "Name:", "Title:".</summary>
    internal static bool IsEnglishLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t|");
        foreach (var opener in Openers)
        {
            if (line.StartsWith(opener, StringComparison.Ordinal))
            {
                return line.Length <= 400;
            }
        }

        return line.Length <= 400 && line.Contains("By:", StringComparison.Ordinal) && (line.Contains("Name:", StringComparison.Ordinal) || line.Contains("Title:", StringComparison.Ordinal) || line.Contains("/s/", StringComparison.Ordinal));
    }

    /// <summary>Whether the line is one of 甲方（盖章）, 法定代表人：, 代表：（签字）.</summary>
    internal static bool IsChineseLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" │|　");
        if (line.Length > MaxLine || line.IndexOfAny('。', '；') >= 0)
        {
            return false;
        }

        foreach (var word in ChineseWords)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return line.IndexOf('，') < 0 && !NumberReader.TryRead(line, out _);
            }
        }

        return false;
    }

    /// <summary>Whether the line names a party and nothing else, as above a signature: 甲方：＿＿＿.</summary>
    internal static bool IsChinesePartyLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" │|　");
        if (line.Length > MaxLine || line.IndexOfAny('。', '，', '；') >= 0)
        {
            return false;
        }

        foreach (var party in ChineseParties)
        {
            if (line.StartsWith(party, StringComparison.Ordinal))
            {
                return line.Length == party.Length || line[party.Length] is '：' or ':' or '（' or '(' or ' ' or '　' or '＿' or '_';
            }
        }

        return false;
    }
}
