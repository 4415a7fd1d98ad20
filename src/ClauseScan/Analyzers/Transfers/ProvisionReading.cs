using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>A provision with its phrases, the parties that it names, and the transfers that patterns tell of.</summary>
/// <param name="Unit">The provision.</param>
/// <param name="Sequence">The words that lead in and the provision's own.</param>
/// <param name="Own">The first of the provision's own units.</param>
/// <param name="Mentions">The parties named.</param>
/// <param name="Vetoes">The patterns that speak against transfers.</param>
/// <param name="Candidates">What patterns tell, at most one of each family.</param>
internal sealed record ProvisionReading(
    OperativeUnit Unit,
    PhraseSequence Sequence,
    int Own,
    IReadOnlyList<PartyMention> Mentions,
    ImmutableArray<PatternMatch> Vetoes,
    ImmutableArray<TransferCandidate> Candidates);
