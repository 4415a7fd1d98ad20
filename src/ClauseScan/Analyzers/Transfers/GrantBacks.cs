using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Semantics;
using ClauseScan.Syntax;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells improvements that flow back to the provider of technology from those that flow forward.</summary>
internal static class GrantBacks
{
    internal static ImmutableArray<ProvisionReading> Mark(ImmutableArray<ProvisionReading> provisions, SemanticModel model)
    {
        var (provider, isByRole) = ProviderOf([.. provisions.SelectMany(p => p.Candidates)], model);
        return [.. provisions.Select(p => p.Candidates.IsEmpty
            ? p
            : p with { Candidates = [.. p.Candidates.Select(c => c with { IsGrantBack = FlowsBack(c, provider, isByRole) })] })];
    }

    private static bool FlowsBack(TransferCandidate candidate, PartyReference? provider, bool isByRole)
    {
        if (candidate.Family is TransferFamily.Service or TransferFamily.Contribution || candidate.IsMarksOrContentOnly)
        {
            return false;
        }

        if (candidate.From is { } from && IsRole(from.Name, "provider-role"))
        {
            return false;
        }

        var toProvider = candidate.To is { } to && ((isByRole && to.Is(provider)) || IsRole(to.Name, "provider-role"));
        if ((candidate.Subject & Subject.Improvements) == 0)
        {
            // What a licensee makes or knows and passes to its licensor is an improvement by another name.
            return toProvider
                && !candidate.IsMutual
                && (candidate.Family == TransferFamily.Licence
                    || candidate.MentionsImprovements
                    || (candidate.Family == TransferFamily.Assignment && (candidate.Subject & (Subject.Results | Subject.IntellectualProperty)) != 0));
        }

        if (candidate.Family == TransferFamily.JointOwnership)
        {
            return false;
        }

        return candidate.IsMutual
            || (candidate.From is { } receiver && IsRole(receiver.Name, "receiver-role"))
            || provider is null
            || candidate.To?.Is(provider) == true
            || (candidate.From is not null && !candidate.From.Is(provider));
    }

    /// <summary>The party that provides technology: by its role's name, else the one from which most forward transfers come.</summary>
    private static (PartyReference? Provider, bool IsByRole) ProviderOf(List<TransferCandidate> candidates, SemanticModel model)
    {
        var byRole = new List<PartyReference>();
        for (var i = 0; i < model.Parties.Length; i++)
        {
            var party = model.Parties[i];
            if (party.Aliases.Append(party.DisplayName).Any(a => IsRole(a, "provider-role")))
            {
                byRole.Add(new PartyReference(i, party.DisplayName));
            }
        }

        if (byRole.Count == 1)
        {
            return (byRole[0], true);
        }

        var weights = new Dictionary<int, (PartyReference Party, double Weight)>();
        foreach (var candidate in candidates)
        {
            if (candidate.From is { Index: >= 0 } from
                && candidate.Family is TransferFamily.Licence or TransferFamily.KnowHow or TransferFamily.Contribution)
            {
                var weight = (candidate.Subject & Subject.Improvements) == 0 ? candidate.Rank : candidate.Rank / 4;
                weights[from.Index] = (from, weights.GetValueOrDefault(from.Index).Weight + weight);
            }
        }

        var ordered = weights.Values.OrderByDescending(w => w.Weight).ThenBy(w => w.Party.Index).ToList();
        return ordered.Count switch
        {
            0 => (null, false),
            1 => (ordered[0].Party, false),
            _ => ordered[0].Weight > 1.5 * ordered[1].Weight ? (ordered[0].Party, false) : (null, false),
        };
    }

    private static bool IsRole(string name, string role)
    {
        var language = name.Any(Script.IsHan) ? Language.Chinese : Language.English;
        return PhraseLibrary.Of(language).IsExactly(name, role);
    }
}
