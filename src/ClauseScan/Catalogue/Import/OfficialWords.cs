using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>The words by which the official texts mark their parts.</summary>
internal static partial class OfficialWords
{
    /// <summary>The part that a heading line opens, or null where the line is none.</summary>
    public static CatalogueItemKind? PartOf(string folded)
    {
        var match = Part().Match(OfficialLetters.Compact(folded));
        return !match.Success ? null : match.Groups["kind"].ValueSpan is "禁止" ? CatalogueItemKind.Prohibited : CatalogueItemKind.Restricted;
    }

    /// <summary>Whether the line is the catalogue's title.</summary>
    public static bool IsTitle(string folded) => Title().IsMatch(OfficialLetters.Compact(folded));

    /// <summary>The industry that a heading line names, without its number, or null where the line has not the look of one.</summary>
    public static string? IndustryOf(ImportLine line)
    {
        var number = HeadingNumber().Match(line.Folded).Length;
        var name = line.Text[number..].Trim();
        if (name.Length is < 2 or > 40 || NotInHeadings().IsMatch(name))
        {
            return null;
        }

        var folded = OfficialLetters.Of(name);
        return number > 0 || folded.EndsWith('业') || folded.EndsWith("业)", StringComparison.Ordinal) || folded.EndsWith("服务", StringComparison.Ordinal)
            ? name
            : null;
    }

    /// <summary>Whether the line begins what stands after the list: notes, date, signature.</summary>
    public static bool IsAfterword(string folded) => Afterword().IsMatch(OfficialLetters.Compact(folded));

    /// <summary>A code as it is written, in narrow forms and without spaces.</summary>
    public static string CodeOf(string words) => OfficialLetters.Compact(words).ToUpperInvariant();

    /// <summary>A code that stands alone.</summary>
    [GeneratedRegex(@"^[0-9]{6,8}[JXjx]$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Code();

    [GeneratedRegex(@"^(?:[一二三四五六]、|第[一二]部分[:、]?|\([一二12]\)|[12][.、])?(?:中国)?(?<kind>禁止|限制)(?:类?出口的?(?:技术)?(?:部分|目录|条目|清单|类)?|类(?:技术)?|部分)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:附件?[0-9一二三]?[:.]?)?《?中国禁止出口限制出口技术目录》?(?:调整内容)?$|^附件?[0-9一二三]?[:.]?$|^目录$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,4} ?、 ?|\( ?[一二三四五六七八九十]{1,4} ?\) ?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"[。；;：:“”！？0-9０-９]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotInHeadings();

    [GeneratedRegex(@"^(?:注[:0-9]|说明[:0-9]|备注|附注|附则|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|中华人民共和国(?:商务部|科学技术部))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Afterword();
}
