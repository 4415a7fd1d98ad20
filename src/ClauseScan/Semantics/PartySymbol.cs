using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>One of those who contract.</summary>
/// <param name="Name">The full name, or the blank's role where a form leaves the name blank.</param>
/// <param name="Role">The role that the agreement calls it by ("Licensor", "Party A", 甲方), or null.</param>
/// <param name="Aliases">All names the agreement uses for it, roles and short names, in both languages, without quotes; in order of declaration.</param>
/// <param name="Territory">Where it sits.</param>
/// <param name="DeclarationSpan">The words that name it first.</param>
public sealed record PartySymbol(
    string Name,
    string? Role,
    ImmutableArray<string> Aliases,
    Territory Territory,
    TextSpan DeclarationSpan)
{
    /// <summary>The name to show: the role, or the full name where there is none.</summary>
    public string DisplayName => Role ?? Name;
}
