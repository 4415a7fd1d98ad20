using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Tells a bracket that names what stands before it, (collectively, the "X"), from one that only holds quotation marks.</summary>
internal static partial class TermBracket
{
    private const int LongestLead = 160;

    /// <summary>Where the bracket around a quoted name opens; null where the name stands in none, or the bracket defines nothing.</summary>
    internal static int? Around(string folded, int quoteOpen, int quoteClose)
    {
        var depth = 0;
        for (var i = quoteOpen - 1; i >= 0 && quoteOpen - i <= LongestLead; i--)
        {
            if (folded[i] == ')')
            {
                depth++;
            }
            else if (folded[i] is '(' or '[' && --depth < 0)
            {
                return Defines(folded.AsSpan(i + 1, quoteOpen - i - 1)) && Closes(folded, quoteClose) ? i : null;
            }
        }

        return null;
    }

    private static bool Defines(ReadOnlySpan<char> lead) => lead.Trim().IsEmpty || Lead().IsMatch(lead);

    private static bool Closes(string folded, int quoteClose)
    {
        var close = folded.AsSpan(quoteClose, Math.Min(200, folded.Length - quoteClose)).IndexOfAny(')', ']', '\n');
        return close > 0;
    }

    [GeneratedRegex(
        @"(?:^|[\s,;(])(?:the|this|these|those|that|such|an?|as|each|any|all|collectively|together|individually|jointly|respectively|hereinafter|hereafter|herein|called|or|and|also|being|to\s+be|termed|either|every|its|known|designated|defined)\s*,?\s*$|[,:]\s*$|(?:简称|称|称为|统称|合称|为|即|统称为|合称为|简称为|或)[::]?\s*$|""\s*(?:/|,|;|or|and|和|或|及)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Lead();
}
