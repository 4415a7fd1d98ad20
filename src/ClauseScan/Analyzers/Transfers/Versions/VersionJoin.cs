using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Diagnostics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers.Versions;

/// <summary>Makes one candidate of the two that the language versions of a clause give, and tells where the versions differ.</summary>
/// <param name="pairs">The clauses in two languages.</param>
/// <param name="threshold">The rank from which a transfer is reported.</param>
internal sealed class VersionJoin(ImmutableArray<VersionPair> pairs, double threshold)
{
    // A version that ranks lower than this says nothing of the transfer; a transfer that ranks lower than the second proves nothing by its absence.
    private const double Silent = 10, Certain = 50;

    private readonly HashSet<TransferCandidate> _dropped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TransferCandidate, TransferCandidate> _joined = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<VersionDifference>.Builder _differences = ImmutableArray.CreateBuilder<VersionDifference>();

    /// <summary>The candidates in text order, each of two versions once and with the place of the other, and the differences.</summary>
    internal (ImmutableArray<TransferCandidate> Candidates, ImmutableArray<VersionDifference> Differences) Of(ImmutableArray<TransferCandidate> candidates)
    {
        var byParagraph = candidates.ToLookup(c => c.Unit.Node.Parent!);
        foreach (var pair in pairs)
        {
            var first = pair.First.SelectMany(p => byParagraph[p]).ToLookup(CategoryOf);
            var second = pair.Second.SelectMany(p => byParagraph[p]).ToLookup(CategoryOf);
            foreach (var category in first.Select(g => g.Key).Intersect(second.Select(g => g.Key)))
            {
                Join([.. first[category]], [.. second[category]]);
            }

            AddDifferences(first.SelectMany(g => g), second.SelectMany(g => g), pair.Second);
            AddDifferences(second.SelectMany(g => g), first.SelectMany(g => g), pair.First);
        }

        return ([.. candidates.Where(c => !_dropped.Contains(c)).Select(c => _joined.GetValueOrDefault(c, c))], _differences.ToImmutable());
    }

    private void Join(List<TransferCandidate> first, List<TransferCandidate> second)
    {
        var one = first.FindAll(c => c.Rank >= Silent);
        var other = second.FindAll(c => c.Rank >= Silent);
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            var (kept, dropped) = one[i].Rank >= threshold || one[i].Rank >= other[i].Rank ? (one[i], other[i]) : (other[i], one[i]);
            if (kept.Rank < threshold)
            {
                continue;
            }

            if (Math.Min(kept.Rank, dropped.Rank) >= Certain && IsReversed(kept, dropped))
            {
                _differences.Add(new VersionDifference(kept, dropped.Unit.Span, dropped.Unit.Language, IsReversed: true));
            }

            _dropped.Add(dropped);
            _joined[kept] = Joined(kept, dropped);
        }
    }

    // The same transfer may read as an assignment in one language and as a handing over in the other; that is no difference.
    private void AddDifferences(IEnumerable<TransferCandidate> told, IEnumerable<TransferCandidate> other, ImmutableArray<SyntaxNode> version)
    {
        if (other.Any(c => c.Rank >= Silent))
        {
            return;
        }

        var span = TextSpan.FromBounds(version[0].Span.Start, version[^1].Span.End);
        foreach (var candidate in told.Where(c => c.Rank >= Certain && !c.IsMarksOrContentOnly))
        {
            _differences.Add(new VersionDifference(candidate, span, candidate.Unit.Language == Language.Chinese ? Language.English : Language.Chinese, IsReversed: false));
        }
    }

    private static TransferCandidate Joined(TransferCandidate kept, TransferCandidate other) => kept with
    {
        Rank = Math.Max(kept.Rank, other.Rank),
        From = kept.From ?? (kept.IsMutual ? null : other.From),
        To = kept.To ?? (kept.IsMutual ? null : other.To),
        GrantBack = kept.GrantBack == GrantBackGround.None ? other.GrantBack : kept.GrantBack,
        GrantBackRank = kept.GrantBackRank is null && other.GrantBackRank is null ? null : Math.Max(kept.GrantBackRank ?? 0, other.GrantBackRank ?? 0),
        OtherVersion = other.Unit.Extent,
        Evidence = [.. kept.Evidence, .. other.Evidence.Where(e => e.Kind == "pattern").Select(e => new DiagnosticEvidence("other version", e.Text, e.Span))],
    };

    private static bool IsReversed(TransferCandidate one, TransferCandidate other) =>
        one is { IsMutual: false, From: { IsOne: true } from, To: { IsOne: true } to } && !other.IsMutual && from.Is(other.To) && to.Is(other.From);

    private static (string Category, bool IsMarks) CategoryOf(TransferCandidate candidate) =>
        (TransferFamilies.CategoryOf(candidate.Family), candidate.IsMarksOrContentOnly);
}
