using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads parties out of a block of signatures: the company's name above "By: ____".</summary>
internal static partial class SignaturePartyReader
{
    private const int MostParties = 60;
    private const int LongestName = 80;

    internal static List<PartyDeclaration> Read(string folded, int start, int end)
    {
        var found = new List<PartyDeclaration>();
        for (var at = NextBy(folded, start, end); at >= 0 && found.Count < MostParties; at = NextBy(folded, at + 3, end))
        {
            var span = NameBefore(folded, start, at);
            var name = FoldedText.Collapse(folded.AsSpan(span.Start, span.Length)).TrimEnd(',', ' ');
            var capitals = Capitals().Match(name);
            name = capitals.Success ? capitals.Value : Preface().Replace(name, string.Empty);
            if (name.Length > 3 && (char.IsUpper(name[0]) || char.IsDigit(name[0])) && PartyName.HasForm(name) && !found.Exists(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(new PartyDeclaration(name, span, span.End, []));
            }
        }

        return found;
    }

    private static int NextBy(string folded, int from, int end)
    {
        while (from < end)
        {
            var at = folded.IndexOf("By:", from, end - from, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !char.IsLetterOrDigit(folded[at - 1]))
            {
                return at;
            }

            from = at + 3;
        }

        return -1;
    }

    /// <summary>The last words before "By:", up to a line break, a gap or a signature.</summary>
    private static TextSpan NameBefore(string folded, int start, int at)
    {
        var end = at;
        while (end > start && at - end < LongestName && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is ':' or ','))
        {
            end--;
        }

        var from = end;
        while (from > start && end - from < LongestName && folded[from - 1] is not ('\n' or '_' or ':' or '/')
            && !(folded[from - 1] == ' ' && from - 2 >= start && folded[from - 2] == ' '))
        {
            from--;
        }

        return TextSpan.FromBounds(from, end);
    }

    /// <summary>A name in capitals at the end of a line that other words begin.</summary>
    [GeneratedRegex(@"(?<![^\s""])(?:\(?[A-Z][A-Z0-9&.,'()-]*\s){1,8}\(?[A-Z][A-Z0-9&.,'()]*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^.*\b(?:[Oo]n\s+behalf\s+of|[Ww]itness|Title|Date|Director|President|Officer|Manager)\b[\s:]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Preface();
}
