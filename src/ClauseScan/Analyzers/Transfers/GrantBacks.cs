using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Semantics;
using ClauseScan.Syntax;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells improvements that flow back to the provider of technology from those that flow forward.</summary>
internal static class GrantBacks
{
    // Units between what is made and what it is made from, on to its owner, and on to the thing that is the owner's.
    private const int FarthestSource = 40, FarthestOwner = 10, NearestThing = 4, FarthestMaker = 10;

    // Who is called so works for pay: that what it makes is the other's is the nature of the agreement, and no grant-back.
    private static readonly string[] _hired = ["employee", "consultant", "contractor", "executive", "the employee", "the consultant", "顾问", "雇员", "员工"];

    internal static ImmutableArray<ProvisionReading> Mark(ImmutableArray<ProvisionReading> provisions, SemanticModel model)
    {
        var (provider, isByRole) = ProviderOf([.. provisions.SelectMany(p => p.Candidates)], model);
        var isForHire = model.Parties.Any(p => p.Aliases.Append(p.DisplayName).Any(IsHired));
        return [.. provisions.Select(p => p.Candidates.IsEmpty
            ? p
            : p with { Candidates = [.. p.Candidates.Select(c => c with { GrantBack = GroundOf(c, p, provider, isByRole, isForHire) })] })];
    }

    private static GrantBackGround GroundOf(
        TransferCandidate candidate, ProvisionReading provision, PartyReference? provider, bool isByRole, bool isForHire)
    {
        if (candidate.Family is TransferFamily.Service or TransferFamily.Contribution
            || candidate.IsMarksOrContentOnly
            || (candidate.From is { } from && IsRole(from.Name, "provider-role")))
        {
            return GrantBackGround.None;
        }

        var toProvider = candidate.To is { } to && ((isByRole && to.Is(provider)) || IsRole(to.Name, "provider-role"));
        var isImprovement = (candidate.Subject & Subject.Improvements) != 0;
        if (toProvider && !candidate.IsMutual && (isImprovement || IsImprovementByAnotherName(candidate)))
        {
            return GrantBackGround.Roles;
        }

        var isWork = isForHire || (provision.Sequence.Present & provision.Sequence.Library.Set("own-staff")) != ConceptSet.Empty;
        if (candidate.To is { } owner && !isWork)
        {
            if (IsMadeFromWhatIs(owner, provision))
            {
                return GrantBackGround.Source;
            }

            if (candidate.Family == TransferFamily.Assignment && IsMadeByEither(owner, provision))
            {
                return GrantBackGround.EitherMaker;
            }
        }

        if (!isImprovement || isWork || candidate.Family == TransferFamily.JointOwnership)
        {
            return GrantBackGround.None;
        }

        return candidate.IsMutual ? GrantBackGround.Mutual
            : candidate.From is { } receiver && IsRole(receiver.Name, "receiver-role") ? GrantBackGround.Roles
            : provider is null ? GrantBackGround.Unclear
            : candidate.To?.Is(provider) == true || (candidate.From is not null && !candidate.From.Is(provider)) ? GrantBackGround.Flow
            : GrantBackGround.None;
    }

    private static bool IsHired(string role) => Array.Exists(_hired, h => string.Equals(h, role, StringComparison.OrdinalIgnoreCase));

    // What a licensee makes or knows and passes to its licensor.
    private static bool IsImprovementByAnotherName(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.Licence
        || candidate.MentionsImprovements
        || (candidate.Family == TransferFamily.Assignment && (candidate.Subject & (Subject.Results | Subject.IntellectualProperty)) != 0);

    // "Inventions made by Licensee or Licensor", "by either party".
    private static bool IsMadeByEither(PartyReference owner, ProvisionReading provision)
    {
        var by = provision.Sequence.Library.Set("made-by");
        return provision.Sequence.Readings.Any(r => (ConceptSet.Of(r.Concept) & by) != ConceptSet.Empty
            && provision.Mentions.Where(m => m.Start >= r.End && m.Start - r.End <= FarthestMaker).ToList() is var makers
            && (makers.Exists(m => m.Party.Index == PartyReference.Each)
                || (makers.Exists(m => m.Party.Is(owner)) && makers.Exists(m => m.Party.IsOne && !m.Party.Is(owner)))));
    }

    // "Modifications of Licensor's software", "inventions that arise from the use of Supplier's know-how".
    private static bool IsMadeFromWhatIs(PartyReference owner, ProvisionReading provision)
    {
        var library = provision.Sequence.Library;
        var (changed, made, from) = (library.Set("improvement", "derivative"), library.Set("results", "data"), library.Set("based-on"));
        var things = Subjects.ObjectConcepts(library) | library.Set("product");
        var readings = provision.Sequence.Readings;
        var madeEnd = -1;
        foreach (var reading in readings)
        {
            var concept = ConceptSet.Of(reading.Concept);
            var isFrom = (concept & from) != ConceptSet.Empty && madeEnd >= 0 && reading.Start - madeEnd <= FarthestSource;
            if ((isFrom || (concept & changed) != ConceptSet.Empty)
                && provision.Mentions.Any(m => m.Party.Is(owner) && m.Start >= reading.End && m.Start - reading.End <= FarthestOwner
                    && readings.Any(r => r.Start >= m.Start && r.Start <= m.End + NearestThing && (ConceptSet.Of(r.Concept) & things) != ConceptSet.Empty)))
            {
                return true;
            }

            madeEnd = (concept & (made | changed)) != ConceptSet.Empty ? reading.End : madeEnd;
        }

        return false;
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
