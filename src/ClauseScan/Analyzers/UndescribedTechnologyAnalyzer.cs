using System.Collections.Immutable;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Analyzers;

/// <summary>TX6004: technology passes and nothing in the file says which.</summary>
public sealed class UndescribedTechnologyAnalyzer(CatalogueScope scope) : DiagnosticAnalyzer
{
    private const int FewestEnglish = 4;
    private const int FewestChinese = 2;

    private static readonly DiagnosticDescriptor _rule = new(
        "TX6004", DiagnosticCategory.Catalogue, "Technology not described", DiagnosticSeverity.Info,
        "Technology passes, and neither the clauses nor the recitals, definitions and schedules they lead to say which.",
        "Silence of the catalogue band means nothing where there was nothing to match.",
        "Counts words that ordinary agreements do not have; a description in ordinary words alone is taken for none, and odd words about other things for one.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_rule];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var technology = AgreementTechnology.Of(context, scope);
        if (technology.Transfers.IsEmpty || !technology.Latest.IsEmpty || !technology.Candidates.IsEmpty || IsDescribed(technology, context))
        {
            return;
        }

        var absent = AbsentSchedule(technology, context.Model);
        context.Report(new Diagnostic(
            _rule,
            absent?.Span ?? technology.Transfers[0].Span,
            absent is null
                ? "Technology passes, and nothing in this file describes it; ask for the schedule or the specification"
                : $"Technology passes, and it may be described in {absent.Label}, which this file does not hold; ask for it")
        {
            Rank = 70,
        });
    }

    private static bool IsDescribed(AgreementTechnology technology, AnalysisContext context)
    {
        var words = new SpecificWords();
        foreach (var part in technology.Parts)
        {
            // What is capitalised outside definitions and schedules is a name.
            var smallOnly = part.Step.Kind is DescriptionStepKind.Clause or DescriptionStepKind.Recital;
            foreach (var phrase in part.Phrases)
            {
                words.Add(context.Text.Slice(phrase), smallOnly);
            }

            var fewest = context.Text.Slice(part.Span).ContainsAnyInRange('\u4E00', '\u9FFF') ? FewestChinese : FewestEnglish;
            if (words.Count >= fewest)
            {
                return true;
            }
        }

        return false;
    }

    private static CrossReference? AbsentSchedule(AgreementTechnology technology, SemanticModel model) => technology.Parts
        .SelectMany(p => model.ReferencesIn(p.Span))
        .FirstOrDefault(r => r.Target is null && model.Schedules.Any(s => s.Node is null && s.Label == r.Label));
}
