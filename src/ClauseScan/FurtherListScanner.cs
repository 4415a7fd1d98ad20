using System.Collections.Immutable;
using ClauseScan.Analyzers;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Syntax;

namespace ClauseScan;

/// <summary>Looks the technology of an agreement up in lists beside China's catalogue.</summary>
/// <remarks>
/// Immutable and thread-safe. Its findings are TX6001 and TX6002 with the list's name. They are ranked by the words alone: whether technology flows
/// out of the country whose list it is, is not told.
/// </remarks>
/// <param name="matchers">One matcher a list.</param>
public sealed class FurtherListScanner(ImmutableArray<CatalogueMatcher> matchers)
{
    /// <summary>The result with the findings and candidates of the lists after its own.</summary>
    public ScanResult Add(ScanResult result, ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var matcher in matchers)
        {
            var date = options.AsOf ?? result.Model.Date?.Date;
            if ((date is { } day ? matcher.Catalogue.EditionAt(day) : matcher.Catalogue.Latest) is { } edition)
            {
                result = Add(result, options, new CatalogueScope(matcher, edition));
            }
        }

        return result;
    }

    private static ScanResult Add(ScanResult result, ScanOptions options, CatalogueScope scope)
    {
        var context = new AnalysisContext(result.Model);
        if (ClauseModel.BuiltIn is { } classifier)
        {
            context.Put(classifier);
        }

        var diagnostics = AnalyzerDriver.Run(context, BuiltInAnalyzers.For(scope));
        var technology = AgreementTechnology.Of(context, scope);
        var found = diagnostics
            .Where(d => CatalogueItemAnalyzer.Rules.Contains(d.Descriptor))
            .Select(d => d with
            {
                Message = $"{d.Message} of {ReportFormat.Name(scope.Edition!.Catalogue.Name)}",
                Rank = Math.Round(d.Rank / technology.ExportWeight(), 1),
                Severity = options.Severities.SeverityOf(d.Descriptor, options.AllRules),
            })
            .Where(d => d.Severity != DiagnosticSeverity.None && d.Rank >= (options.MinRank ?? CandidateRanks.Threshold));
        return result with
        {
            Findings = [.. result.Findings, .. found.Select(d => Place(d, result, technology))],
            Candidates = [.. result.Candidates, .. technology.Candidates],
        };
    }

    private static Finding Place(Diagnostic diagnostic, ScanResult result, AgreementTechnology technology) => new(
        diagnostic,
        SyntaxTree.ClausePath(result.Model.Tree.FindNode(diagnostic.Span.Start)),
        diagnostic.Page ?? result.Document.Map.PageOf(diagnostic.Span.Start),
        technology.Named(diagnostic))
    {
        Revisions = result.Document.Revisions.Of(diagnostic.Span),
    };
}
