using System.Collections.Immutable;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX6003: the edition of the agreement's date and the newest one differ on a candidate.</summary>
public sealed class EditionDifferenceAnalyzer(CatalogueScope scope) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _rule = new(
        "TX6003", DiagnosticCategory.Catalogue, "Editions differ between the dates that matter", DiagnosticSeverity.Warning,
        "An item that may cover the technology was added to the catalogue, or deleted, between the agreement's date and today's edition.",
        "What was free when the agreement was dated may need a licence when it is performed, and the other way round.",
        "Changes of control points inside an item are not compared.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_rule];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (scope.Edition is not { } edition || edition == scope.Latest)
        {
            return;
        }

        var technology = AgreementTechnology.Of(context, scope);
        foreach (var candidate in technology.Latest.Where(c => !IsListed(c, edition)))
        {
            Report(context, technology, candidate,
                $"{Class(candidate)} in the edition of {scope.Latest.Id}; not listed in that of {edition.Id}, which held on the date that matters");
        }

        foreach (var candidate in technology.Candidates.Where(c => !IsListed(c, scope.Latest)))
        {
            Report(context, technology, candidate,
                $"{Class(candidate)} in the edition of {edition.Id}; no longer listed in that of {scope.Latest.Id}");
        }
    }

    private static bool IsListed(CatalogueCandidate candidate, CatalogueEdition edition) => candidate.Item.PresenceIn(edition).IsMember;

    private static string Class(CatalogueCandidate candidate) =>
        candidate.Item.Kind == CatalogueItemKind.Prohibited ? "prohibited" : "restricted";

    private static void Report(AnalysisContext context, AgreementTechnology technology, CatalogueCandidate candidate, string difference) =>
        context.Report(new Diagnostic(_rule, technology.PlaceOf(candidate), $"{candidate.Item.Name.English} ({candidate.Item.Name.Chinese}): {difference}")
        {
            Rank = Math.Round(candidate.Score * technology.ExportWeight(), 1),
        });
}
