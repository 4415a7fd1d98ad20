namespace ClauseScan.Syntax;

/// <summary>Tells short Chinese titles from running text.</summary>
internal static class ChineseHeadingReader
{
    private const int MaxWhole = 24;

    private const int MaxBefore = 18;

    private static readonly string[] Verbs =
    [
        "应", "须", "不得", "可以", "同意", "有权", "将", "由甲", "由乙", "由双", "给乙", "给甲", "予乙", "予甲", "如果", "若", "经双方", "保证向", "许可乙", "许可甲", "负责", "按照", "依照", "根据",
        "为乙", "为甲", "转让给", "归", "属于", "采用", "符合", "提供给", "＿", "_", "…",
    ];

    /// <summary>Whether the text opens with Chinese characters.</summary>
    internal static bool Applies(ReadOnlySpan<char> head)
    {
        foreach (var c in head[..Math.Min(head.Length, 12)])
        {
            if (Script.IsHan(c))
            {
                return true;
            }

            if (Script.IsLatin(c) && !(c >= 'Ａ'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The length of the heading, or 0.</summary>
    internal static int Read(ReadOnlySpan<char> head, int length, bool mayBeWhole)
    {
        for (var i = 1; i < head.Length && i <= MaxWhole; i++)
        {
            var c = head[i];
            if (c is '：' or ':' or '。' or '．')
            {
                var isTitle = i <= (c is '。' or '．' ? 10 : MaxBefore) && IsTitle(head[..i]);
                return isTitle && (i + 1 < length || (mayBeWhole && c is '：' or ':')) ? i : 0;
            }

            if (c is '，' or '；' or ',' or ';' or '！' or '？')
            {
                return 0;
            }

            if (c is '　' or ' ' or '\t' or '\n' && i > 2 && i <= MaxBefore && IsTitle(head[..i]) && i + 8 < length && OpensText(head[i..]))
            {
                return i;
            }
        }

        return mayBeWhole && length <= MaxWhole && IsTitle(head) ? head.TrimEnd().Length : 0;
    }

    private static bool OpensText(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return !after.IsEmpty && Script.IsHan(after[0]) && after.IndexOfAny('，', '。', '；') > 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var verb in Verbs)
        {
            if (text.Contains(verb, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Length > 0 && text.IndexOfAny('，', '。', '；') < 0 && text[^1] != '等';
    }
}
