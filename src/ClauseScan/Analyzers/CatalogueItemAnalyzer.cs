using System.Collections.Immutable;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX6001 and TX6002: the technology may fall under a prohibited or a restricted item of the catalogue.</summary>
public sealed class CatalogueItemAnalyzer(CatalogueScope scope) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _prohibited = new(
        "TX6001", DiagnosticCategory.Catalogue, "Candidate prohibited item", DiagnosticSeverity.Error,
        "The technology described may fall under an item whose export is prohibited.",
        "Export of a prohibited technology is an offence and cannot be licensed.",
        "A candidate, not an answer: the control points decide, and not all official wording is held. Ranked low where nothing flows out of China.");

    private static readonly DiagnosticDescriptor _restricted = new(
        "TX6002", DiagnosticCategory.Catalogue, "Candidate restricted item", DiagnosticSeverity.Warning,
        "The technology described may fall under an item whose export needs a licence.",
        "Without the licence the contract has no effect and the export is an offence.",
        "A candidate, not an answer: the control points decide, and not all official wording is held. Ranked low where nothing flows out of China.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_prohibited, _restricted];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var technology = AgreementTechnology.Of(context, scope);
        foreach (var candidate in technology.Candidates)
        {
            var rule = candidate.Item.Kind == CatalogueItemKind.Prohibited ? _prohibited : _restricted;
            var place = technology.PlaceOf(candidate);
            var code = candidate.Code is { } known ? known + " " : "";
            context.Report(new Diagnostic(
                rule,
                place,
                $"“{context.Text[place]}” may fall under {code}{candidate.Item.Name.English} ({candidate.Item.Name.Chinese}), edition {candidate.Edition.Id}")
            {
                Rank = Math.Round(candidate.Score * technology.ExportWeight(), 1),
                ItemId = candidate.Item.Id,
                Evidence = [.. candidate.Evidence.Select(e => new DiagnosticEvidence(e.Field, $"“{e.Words}” fits {e.Matched}")), .. WayTo(candidate)],
            });
        }
    }

    private static IEnumerable<DiagnosticEvidence> WayTo(CatalogueCandidate candidate) => candidate.Path
        .Where(s => s.Kind != DescriptionStepKind.Words)
        .Select(s => new DiagnosticEvidence("definition", s.Label, s.Span));
}
