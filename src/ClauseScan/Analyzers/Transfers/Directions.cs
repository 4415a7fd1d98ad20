using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells which way technology passes, from the territories of the two parties.</summary>
internal static class Directions
{
    internal static TransferDirection Of(TransferCandidate candidate, SemanticModel model)
    {
        var direction = Of(TerritoryOf(candidate.From, model), TerritoryOf(candidate.To, model));
        if (direction != TransferDirection.Unknown)
        {
            return direction;
        }

        // Where all parties sit on one side of the border, it does not matter who gives; where each gives to the other across it, technology leaves.
        var territories = model.Parties.Select(p => p.Territory).ToList();
        if (territories.Count < 2 || territories.Exists(t => t.Kind == TerritoryKind.Unknown))
        {
            return TransferDirection.Unknown;
        }

        var inside = territories.Count(t => t.Kind == TerritoryKind.MainlandChina);
        return inside == 0 ? TransferDirection.Offshore
            : inside == territories.Count ? TransferDirection.Domestic
            : candidate.IsMutual ? TransferDirection.Outbound
            : TransferDirection.Unknown;
    }

    private static TransferDirection Of(Territory from, Territory to) => (from, to) switch
    {
        ({ Kind: TerritoryKind.Unknown }, _) or (_, { Kind: TerritoryKind.Unknown }) => TransferDirection.Unknown,
        ({ Kind: TerritoryKind.MainlandChina }, { Kind: TerritoryKind.MainlandChina }) => TransferDirection.Domestic,
        ({ Kind: TerritoryKind.MainlandChina }, _) => TransferDirection.Outbound,
        (_, { Kind: TerritoryKind.MainlandChina }) => TransferDirection.Inbound,
        _ => TransferDirection.Offshore,
    };

    private static Territory TerritoryOf(PartyReference? party, SemanticModel model) =>
        party is not { Index: >= 0 } ? Territory.Unknown
        : party.Index < model.Parties.Length ? model.Parties[party.Index].Territory
        : model.Companies[party.Index - model.Parties.Length].Territory;
}
