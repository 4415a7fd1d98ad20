using System.Collections.Immutable;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>A sequence of concepts by which sentences of one family are told.</summary>
/// <param name="Name">What the pattern means, in a few words a lawyer understands; shown as evidence.</param>
/// <param name="Families">The family it tells, or for a veto the families it speaks against.</param>
/// <param name="Rank">The rank from 0 to 100 that it gives, or for a veto takes away.</param>
/// <param name="Roles">How parties stand to the operative word.</param>
/// <param name="Elements">The elements.</param>
internal sealed record PhrasePattern(
    string Name,
    IReadOnlyList<TransferFamily> Families,
    int Rank,
    PartyRoles Roles,
    ImmutableArray<PatternElement> Elements)
{
    /// <summary>Whether the pattern could fit units with these concepts at all.</summary>
    internal bool MayFit(ConceptSet present)
    {
        foreach (var element in Elements)
        {
            if (!element.IsOptional && (element.Concepts & present) == ConceptSet.Empty)
            {
                return false;
            }
        }

        return true;
    }
}
