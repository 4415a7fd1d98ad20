using System.Collections.Immutable;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX6003: the edition of the date that matters and the newest one differ on a candidate.</summary>
public sealed class EditionDifferenceAnalyzer(CatalogueScope scope) : DiagnosticAnalyzer
{
    // A change inside an item that both editions list seldom changes the answer.
    private const double ModifiedWeight = 0.6;

    private static readonly DiagnosticDescriptor _rule = new(
        "TX6003", DiagnosticCategory.Catalogue, "Editions differ between the dates that matter", DiagnosticSeverity.Warning,
        "An item that may cover the technology was added to the catalogue, deleted, moved or modified between the agreement's date and the newest edition held.",
        "What was free when the agreement was dated may need a licence when it is performed, and the other way round.",
        "Tells that wording or control points changed, not what that means for the technology; of some items it is not known whether an edition holds them.");

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
        if (technology.Candidates.IsEmpty && technology.Latest.IsEmpty)
        {
            return;
        }

        var changes = new EditionChanges(scope, edition);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in technology.Latest.Concat(technology.Candidates))
        {
            if (changes.Of(candidate.Item) is { } change && reported.Add(change.Item.Id))
            {
                var weight = technology.ExportWeight() * (change.IsModification ? ModifiedWeight : 1);
                context.Report(new Diagnostic(
                    _rule, technology.PlaceOf(candidate), $"{change.Item.Name.English} ({change.Item.Name.Chinese}): {change.Difference}")
                {
                    ItemId = candidate.Item.Id,
                    Rank = Math.Round(candidate.Score * weight, 1),
                    Evidence = [new DiagnosticEvidence("edition", change.Basis)],
                });
            }
        }
    }
}
