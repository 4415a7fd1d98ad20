using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads parties out of a block of signatures: the company's name above "By: ____".</summary>
internal static partial class SignaturePartyReader
{
    internal static List<PartyDeclaration> Read(string folded, int start, int end)
    {
        var found = new List<PartyDeclaration>();
        for (var match = Signer().Match(folded, start, end - start); match.Success && found.Count < 8; match = match.NextMatch())
        {
            var group = match.Groups["name"];
            var name = FoldedText.Collapse(group.ValueSpan).TrimEnd(',', ' ');
            if (PartyName.HasForm(name) && !found.Exists(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(new PartyDeclaration(name, new TextSpan(group.Index, group.Length), group.Index + group.Length, []));
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?<name>\b[A-Z][A-Za-z0-9&.,'() -]{3,70}?)\s*:?\s*\n?\s*\b(?:By|BY)\s*:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signer();
}
