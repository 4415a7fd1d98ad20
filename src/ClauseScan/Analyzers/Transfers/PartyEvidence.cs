using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Says how the parties to a transfer were told, and by what their territories.</summary>
internal static class PartyEvidence
{
    internal static IEnumerable<DiagnosticEvidence> Of(Diagnostic diagnostic, SemanticModel model)
    {
        if (diagnostic.Transfer is not { } transfer)
        {
            return [];
        }

        return transfer.IsMutual
            ? [new DiagnosticEvidence("party", "each party gives to the other"), .. model.Parties.Select(Place)]
            : [.. Of("transferor", transfer.Transferor, diagnostic, model), .. Of("transferee", transfer.Transferee, diagnostic, model)];
    }

    private static IEnumerable<DiagnosticEvidence> Of(string role, string? name, Diagnostic diagnostic, SemanticModel model)
    {
        if (name is null)
        {
            yield return new DiagnosticEvidence("party", $"{role}: the provision does not tell it");
            yield break;
        }

        if (model.Parties.Concat(model.Companies).FirstOrDefault(p => p.DisplayName == name) is not { } party)
        {
            yield return new DiagnosticEvidence("party", $"{role}: “{name}”, to which the agreement declares no party");
            yield break;
        }

        var words = model.Tree.Text.Slice(diagnostic.Span);
        string? alias = null;
        foreach (var known in party.Aliases.Append(party.Name))
        {
            alias ??= words.Contains(known, StringComparison.Ordinal) ? known : null;
        }

        var how = alias is not null ? $"called “{alias}” in these words" : "not called by name in these words, told from the lead-in or as the other party";
        yield return new DiagnosticEvidence("party", $"{role}: {party.Name}, {how}", party.DeclarationSpan);
        yield return Place(party);
    }

    private static DiagnosticEvidence Place(PartySymbol party) => party.Territory is { Kind: not TerritoryKind.Unknown } territory
        ? new DiagnosticEvidence("territory", $"{party.DisplayName} is in {territory.Name ?? territory.Kind.ToString()}{(territory.Basis.Length > 0 ? ", by its " + territory.Basis : "")}", territory.Span)
        : new DiagnosticEvidence("territory", $"{party.DisplayName}: the agreement does not tell where it is");
}
