using System.Collections.Immutable;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>The technology of an agreement as a whole, matched with the catalogue; computed once for the rules of the band and for the result.</summary>
internal sealed class AgreementTechnology
{
    /// <summary>The most candidates looked up, for the agreement as for a clause.</summary>
    private const int Most = 5;

    private readonly DescriptionReader _reader;
    private readonly CatalogueScope _scope;
    private readonly Dictionary<long, ClauseTechnology> _clauses = [];

    private AgreementTechnology(AnalysisContext context, CatalogueScope scope)
    {
        (_reader, _scope) = (DescriptionReader.Of(context), scope);
        Edition = scope.Edition ?? scope.Latest;
        Transfers = [.. context.Reported.Where(d => TransferRanks.IsReported(d, context)).OrderBy(t => t.Span.Start).ThenBy(t => t.Span.End)];
        if (Transfers.IsEmpty)
        {
            return;
        }

        var description = _reader.OfAgreement(Transfers.OrderByDescending(t => t.Rank));
        Parts = description.Parts;
        Candidates = Match(description, Edition);
        Latest = Edition == scope.Latest ? Candidates : Match(description, scope.Latest);
    }

    /// <summary>The transfers reported so far that reach the threshold, in text order.</summary>
    internal ImmutableArray<Diagnostic> Transfers { get; }

    /// <summary>Where the technology is described.</summary>
    internal ImmutableArray<DescriptionPart> Parts { get; } = [];

    /// <summary>The edition of the date that matters; the newest one where that date lies before the first edition held.</summary>
    internal CatalogueEdition Edition { get; }

    /// <summary>The candidates in that edition.</summary>
    internal ImmutableArray<CatalogueCandidate> Candidates { get; } = [];

    /// <summary>The candidates in the newest edition.</summary>
    internal ImmutableArray<CatalogueCandidate> Latest { get; } = [];

    internal static AgreementTechnology Of(AnalysisContext context, CatalogueScope scope) =>
        context.Fact(c => new AgreementTechnology(c, scope));

    /// <summary>What a clause refers to, and its candidates: its own where its description gives any, else those of the agreement.</summary>
    internal ClauseTechnology OfClause(TextSpan clause)
    {
        var key = ((long)clause.Start << 32) | (uint)clause.Length;
        if (!_clauses.TryGetValue(key, out var technology))
        {
            var description = _reader.OfClause(clause);
            var own = Candidates.IsEmpty ? [] : Match(description, Edition);
            technology = new ClauseTechnology(description, own.IsEmpty ? Candidates : own);
            _clauses.Add(key, technology);
        }

        return technology;
    }

    /// <summary>The candidate that a finding speaks of, in the edition of the date before the newest; empty where it speaks of none.</summary>
    internal ImmutableArray<CatalogueCandidate> Named(Diagnostic finding) =>
        Candidates.Concat(Latest).FirstOrDefault(c => c.Item.Id == finding.ItemId) is { } candidate ? [candidate] : [];

    /// <summary>The words of the description that speak for a candidate, or the first transfer.</summary>
    internal TextSpan PlaceOf(CatalogueCandidate candidate) => candidate.Path is [.., var words] ? words.Span : Transfers[0].Span;

    /// <summary>How much the transfers' directions make an export likely: 1 for outbound, less where unknown, little for all others.</summary>
    internal double ExportWeight() =>
        Transfers.Any(t => t.Transfer!.Direction == TransferDirection.Outbound) ? 1
        : Transfers.Any(t => t.Transfer!.Direction == TransferDirection.Unknown) ? 0.85
        : 0.15;

    private ImmutableArray<CatalogueCandidate> Match(TechnologyDescription description, CatalogueEdition edition) =>
        description.Traced(_scope.Matcher.Match(description.Words, edition, Most));
}
