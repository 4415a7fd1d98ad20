using System.Text.RegularExpressions;

namespace ClauseScan.Documents.Pdf;

/// <summary>Recognises the numbers and marks that paragraphs begin with.</summary>
internal static partial class Enumerators
{
    /// <summary>Whether the line begins with a clause number, a list mark or a bullet.</summary>
    public static bool Begins(string line) => Enumerator().IsMatch(line.Length > 40 ? line[..40] : line);

    [GeneratedRegex(
        @"^(?:(?:ARTICLE|Article|SECTION|Section|Clause|CLAUSE|SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX|Annex|APPENDIX|Appendix|RECITALS|WITNESSETH|WHEREAS|NOW,? THEREFORE|IN WITNESS WHEREOF)\b"
        + @"|§\s?\d|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?(?=[\s\p{L}(""“]|$)|\d{1,3}[.)](?=[\s\p{L}(""“]|$)|[(（][\da-zA-Z]{1,4}[)）]|[a-zA-Z][.)](?=\s)|[ivxlcIVXLC]{1,6}[.)](?=\s)"
        + @"|第[\s\d０-９一二三四五六七八九十百零〇]{1,8}[条章节款项部編编]|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、．.]|[\d０-９]{1,3}[、．]|[\d０-９]{1,2}）|附件|鉴于"
        + @"|[\u2022\u25CF\u25CB\u25A0\u25AA\u2013\u2014\u00B7\u27A2\uF000-\uF0FF][\s\p{L}])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Enumerator();
}
