using System.Collections.Immutable;

namespace ClauseScan.Semantics;

/// <summary>The parties by all the names that an agreement has for them, one by one and together.</summary>
internal sealed class PartyTable
{
    private readonly Dictionary<string, PartySymbol[]> _named = new(StringComparer.OrdinalIgnoreCase);

    internal PartyTable(ImmutableArray<PartySymbol> parties, List<CollectiveName> collectives)
    {
        Parties = parties;
        foreach (var party in parties)
        {
            foreach (var alias in party.Aliases)
            {
                _named.TryAdd(alias, [party]);
            }
        }

        foreach (var collective in collectives)
        {
            var members = collective.Members.SelectMany(Named).ToHashSet(ReferenceEqualityComparer.Instance);
            if (members.Count > 1)
            {
                _named.TryAdd(collective.Name, [.. parties.Where(p => members.Contains(p))]);
            }
        }

        foreach (var all in new[] { "Parties", "the Parties", "both Parties", "双方", "各方", "甲乙双方" })
        {
            _named.TryAdd(all, [.. parties]);
        }
    }

    internal ImmutableArray<PartySymbol> Parties { get; }

    /// <summary>The party or parties of a name; empty where nobody bears it.</summary>
    internal IReadOnlyList<PartySymbol> Named(string alias)
    {
        var name = FoldedText.Collapse(alias).Trim('"', '“', '”', ' ');
        if (!_named.TryGetValue(name, out var found) && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            _named.TryGetValue(name[4..], out found);
        }

        return found ?? [];
    }

    /// <summary>Whether a name is that of one or several parties, or only says "party".</summary>
    internal bool IsPartyName(string name) => name is "Party" or "party" || Named(name).Count > 0;
}
