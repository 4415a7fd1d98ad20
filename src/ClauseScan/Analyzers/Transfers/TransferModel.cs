using System.Collections.Immutable;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Transfers.Versions;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>All provisions of an agreement that may transfer something, found once and shared by the rules.</summary>
internal sealed class TransferModel
{
    private TransferModel(AnalysisContext context)
    {
        var reader = new ProvisionReader(context.Model);
        var provisions = GrantBacks.Mark([.. OperativeUnits.Of(context.Tree).Select(reader.Read)], context.Model);
        Provisions = context.Given<ClauseModel>() is { } classifier
            ? new ClassifiedProvisions(provisions, classifier, context.Tree, reader.Parties).Read()
            : provisions;
        var threshold = TransferRanks.Of(context);
        var versions = LanguageVersions.Of([.. Provisions.Select(p => p.Unit.Node.Parent!).Distinct()]);
        (Candidates, Differences) = new VersionJoin(versions, threshold).Of(WithoutListItems(Provisions, threshold));
    }

    /// <summary>The provisions in text order.</summary>
    internal ImmutableArray<ProvisionReading> Provisions { get; }

    /// <summary>
    /// The candidates in text order. A list that is one by itself stands for the items of its kind in it, and one language version of a clause
    /// for both.
    /// </summary>
    internal ImmutableArray<TransferCandidate> Candidates { get; }

    /// <summary>Where the language versions of a clause differ.</summary>
    internal ImmutableArray<VersionDifference> Differences { get; }

    internal static TransferModel Of(AnalysisContext context) => context.Fact(c => new TransferModel(c));

    private static ImmutableArray<TransferCandidate> WithoutListItems(ImmutableArray<ProvisionReading> provisions, double threshold)
    {
        var candidates = ImmutableArray.CreateBuilder<TransferCandidate>();
        var lists = new List<TransferCandidate>();
        foreach (var candidate in provisions.SelectMany(p => p.Candidates))
        {
            lists.RemoveAll(l => l.Unit.Extent.End <= candidate.Unit.Span.Start);
            if (lists.Exists(l => l.Family == candidate.Family && l.Unit.Extent.Contains(candidate.Unit.Span) && l.Unit != candidate.Unit
                && l.Rank >= Math.Min(candidate.Rank, threshold)))
            {
                continue;
            }

            candidates.Add(candidate);
            if (candidate.Unit.Extent != candidate.Unit.Span)
            {
                lists.Add(candidate);
            }
        }

        return candidates.ToImmutable();
    }
}
