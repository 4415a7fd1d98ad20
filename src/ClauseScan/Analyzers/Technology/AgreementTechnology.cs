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
    internal const int Most = 5;

    private AgreementTechnology(AnalysisContext context, CatalogueScope scope)
    {
        Transfers = [.. context.Reported.Where(d => TransferRanks.IsReported(d, context)).OrderBy(t => t.Span.Start).ThenBy(t => t.Span.End)];
        if (Transfers.IsEmpty)
        {
            return;
        }

        Parts = TechnologyDescriptions.OfAgreement(context.Model, Transfers);
        var description = TechnologyDescriptions.TextOf(Parts, context.Text);
        Candidates = scope.Edition is { } edition ? scope.Matcher.Match(description, edition, Most) : [];
        Latest = scope.Edition == scope.Latest ? Candidates : scope.Matcher.Match(description, scope.Latest, Most);
    }

    /// <summary>The transfers reported so far that reach the threshold, in text order.</summary>
    internal ImmutableArray<Diagnostic> Transfers { get; }

    /// <summary>Where the technology is described.</summary>
    internal ImmutableArray<TextSpan> Parts { get; } = [];

    /// <summary>The candidates in the edition of the date that matters.</summary>
    internal ImmutableArray<CatalogueCandidate> Candidates { get; } = [];

    /// <summary>The candidates in the newest edition.</summary>
    internal ImmutableArray<CatalogueCandidate> Latest { get; } = [];

    internal static AgreementTechnology Of(AnalysisContext context, CatalogueScope scope) =>
        context.Fact(c => new AgreementTechnology(c, scope));

    /// <summary>The first place of the description that holds words of a candidate's evidence, or the first transfer.</summary>
    internal TextSpan PlaceOf(CatalogueCandidate candidate, SourceText text)
    {
        foreach (var words in candidate.Evidence.Select(e => e.Words).Where(w => w.Length > 1))
        {
            foreach (var part in Parts)
            {
                var at = text.Slice(part).IndexOf(words, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                {
                    return new TextSpan(part.Start + at, words.Length);
                }
            }
        }

        return Transfers[0].Span;
    }

    /// <summary>How much the transfers' directions make an export likely: 1 for outbound, less where unknown, little for all others.</summary>
    internal double ExportWeight() =>
        Transfers.Any(t => t.Transfer!.Direction == TransferDirection.Outbound) ? 1
        : Transfers.Any(t => t.Transfer!.Direction == TransferDirection.Unknown) ? 0.85
        : 0.15;
}
