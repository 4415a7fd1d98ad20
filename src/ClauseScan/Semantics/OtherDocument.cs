using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Tells references to provisions of statutes and other agreements from those to the agreement's own.</summary>
internal static partial class OtherDocument
{
    /// <summary>Whether the words around a reference give it to another document: "of the Purchase Agreement", "of the Code", "17 CFR Section".</summary>
    internal static bool Holds(string folded, int start, int end)
    {
        var before = folded.AsSpan(Math.Max(0, start - 24), start - Math.Max(0, start - 24));
        var after = folded.AsSpan(end, Math.Min(120, folded.Length - end));
        return CodeBefore().IsMatch(before) || (OtherDocumentAfter().IsMatch(after) && !ThisDocumentAfter().IsMatch(after));
    }

    internal static bool IsStatute(string folded, int start)
    {
        var from = Math.Max(0, start - 30);
        return StatuteBefore().IsMatch(folded.AsSpan(from, start - from));
    }

    [GeneratedRegex(@"(?:\b(?:Code|C\.?F\.?R\.?|U\.?S\.?C\.?A?\.?|Act|Regulation|Reg\.|Rule|Treas\.|Statutes?|Law)\s*,?\s*$)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CodeBefore();

    [GeneratedRegex(
        @"^\s*(?:\([^()]{0,40}\)\s*)?,?\s*(?:of|to|in|under)\s+(?:the|that|such|said|its|their|an?|each|any|applicable)?\s*(?:[\w.'&,/()-]+\s+){0,8}?(?:Agreements?|Code|Acts?|Laws?|Rules?|Regulations?|Contract|Plan|Indenture|Lease|Statutes?|Directive|Treaty|Convention|Constitution|Ordinance|By-?laws|Bylaws|Charter|Certificate|Circular|Policy|Guidelines|GDPR|Memorandum|Constitution|Order|Deed|Form|Report|Registration)\b",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex OtherDocumentAfter();

    [GeneratedRegex(@"^\s*(?:\([^()]{0,40}\)\s*)?,?\s*(?:(?:of|to|in|under)\s+(?:this|the\s+(?:Agreement|Contract|present)\b|these|our\s|hereof)|(?:hereof|hereto|herein|above|below)\b|in\s+(?:accordance|the\s+event|connection|respect|no|any|each|which|an?)\b|to\s+(?:the\s+(?:extent|other|contrary)|be|any|each|an?)\b|under\s+(?:any|which|the\s+following)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ThisDocumentAfter();

    [GeneratedRegex(@"(?:》|法|条例|规定|办法|细则|规则|章程|公约|议定书|法典)[ ]?(?:\([^()]{0,10}\))?(?:的|中|之|中的)?[ ]?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex StatuteBefore();
}
