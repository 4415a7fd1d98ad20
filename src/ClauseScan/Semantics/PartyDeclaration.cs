using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>One place where an agreement names a party, before places that name the same one are joined.</summary>
/// <param name="Name">The full name, empty where a form leaves it blank.</param>
/// <param name="Span">The words from the name to the end of what describes it.</param>
/// <param name="NameEnd">Where the name ends and its description begins.</param>
/// <param name="Aliases">Roles and short names given to it there, without quotes.</param>
internal sealed record PartyDeclaration(string Name, TextSpan Span, int NameEnd, List<string> Aliases)
{
    /// <summary>
    /// Whether the place is in Chinese: by what it calls the party, for a company keeps its foreign name in a Chinese text and gives its Chinese
    /// name in an English one.
    /// </summary>
    internal bool IsChinese => FoldedText.HoldsChinese(Aliases.Find(a => RoleLexicon.IsRole(a) || !PartyName.HasForm(a)) ?? Name);
}
