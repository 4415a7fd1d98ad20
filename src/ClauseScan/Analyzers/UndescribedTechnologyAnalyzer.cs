using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers;

/// <summary>TX6004: technology passes and nothing in the file says which.</summary>
public sealed class UndescribedTechnologyAnalyzer(CatalogueScope scope) : DiagnosticAnalyzer
{
    private const int FewestWords = 4;

    private static readonly DiagnosticDescriptor _rule = new(
        "TX6004", DiagnosticCategory.Catalogue, "Technology not described", DiagnosticSeverity.Info,
        "Technology passes, and neither the clause nor the definitions and schedules it leads to say which.",
        "Silence of the catalogue band means nothing where there was nothing to match.",
        "Counts words that are no common terms of licences; a description in such terms alone is taken for none.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_rule];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var technology = AgreementTechnology.Of(context, scope);
        if (technology.Transfers.IsEmpty || !technology.Latest.IsEmpty || !technology.Candidates.IsEmpty)
        {
            return;
        }

        var described = technology.Parts.Where(p => p.Step.Kind is DescriptionStepKind.Term or DescriptionStepKind.Provision or DescriptionStepKind.Schedule);
        if (described.SelectMany(p => p.Phrases).Sum(p => SpecificWords(context.Text, p)) < FewestWords)
        {
            context.Report(new Diagnostic(_rule, technology.Transfers[0].Span, "Technology passes, and nothing in this file describes it; ask for the schedule or the specification")
            {
                Rank = 70,
            });
        }
    }

    private static int SpecificWords(SourceText text, TextSpan span)
    {
        var isChinese = text[span].Any(Script.IsHan);
        var sequence = PhraseSequence.Of(text, span, PhraseLibrary.Of(isChinese ? Language.Chinese : Language.English));
        var common = new HashSet<int>(sequence.Readings.SelectMany(r => Enumerable.Range(r.Start, r.Length)));
        return sequence.Units.Where((u, i) => !common.Contains(i) && (u.Key.Length > 4 || Script.IsHan(u.Key[0]))).Select(u => u.Key).Distinct().Count();
    }
}
