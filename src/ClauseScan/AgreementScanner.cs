using System.Collections.Immutable;
using ClauseScan.Analyzers;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan;

/// <summary>The whole pipeline as one call: tree, model, analyzers, candidates.</summary>
/// <remarks>Immutable and thread-safe; build one and scan many agreements with it.</remarks>
public sealed class AgreementScanner
{
    private readonly CatalogueMatcher _matcher;
    private readonly Lazy<ClauseModel?> _classifier;

    /// <summary>A scanner with the built-in analyzers, the built-in clause model and a catalogue.</summary>
    public AgreementScanner(CatalogueMatcher matcher)
        : this(matcher, new Lazy<ClauseModel?>(() => ClauseModel.BuiltIn))
    {
    }

    /// <summary>A scanner with another clause model, or with none: then the rules alone rank what they find.</summary>
    public AgreementScanner(CatalogueMatcher matcher, ClauseModel? classifier)
        : this(matcher, new Lazy<ClauseModel?>(classifier))
    {
    }

    private AgreementScanner(CatalogueMatcher matcher, Lazy<ClauseModel?> classifier)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        (_matcher, _classifier) = (matcher, classifier);
    }

    /// <summary>
    /// Loads what the first scan needs (word lists, patterns, the catalogue's index) by scanning a few lines, so that a host can have that done
    /// while it still reads the first file.
    /// </summary>
    public void WarmUp() => Scan(
        new SourceDocument("", "", SourceText.FromPlainText(WarmUpAgreement.Text), DocumentMap.Empty, ReadingOutcome.Whole, []), new ScanOptions());

    /// <summary>Scans one agreement. Never fails on any text; the same document and options give the same result.</summary>
    public ScanResult Scan(SourceDocument document, ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var model = SemanticModel.Bind(SyntaxTree.Parse(document.Text));
        var date = options.AsOf ?? model.Date?.Date;
        var edition = date is { } day ? _matcher.Catalogue.EditionAt(day) : _matcher.Catalogue.Latest;
        var scope = new CatalogueScope(_matcher, edition) { Date = date, IsAgreementDate = options.AsOf is null };
        var context = new AnalysisContext(model);
        if (_classifier.Value is { } classifier)
        {
            context.Put(classifier);
        }

        var diagnostics = AnalyzerDriver.Run(context, BuiltInAnalyzers.For(scope));
        var technology = AgreementTechnology.Of(context, scope);
        var threshold = TransferRanks.Of(context);
        var findings = document.Diagnostics.Concat(diagnostics)
            .Select(d => d with { Severity = options.Severities.SeverityOf(d.Descriptor, options.AllRules) })
            .Where(d => d.Severity != DiagnosticSeverity.None && IsRankedEnough(d, options, threshold))
            .Select(d => Place(d, document, model, technology));
        return new ScanResult(document, model, edition, [.. findings], OnPages(technology.Candidates, document.Map))
        {
            Newest = scope.Latest,
            NewestCandidates = OnPages(technology.Latest, document.Map),
        };
    }

    // What could not be read is reported whatever its rank.
    private static bool IsRankedEnough(Diagnostic diagnostic, ScanOptions options, double threshold) =>
        diagnostic.Descriptor.Category == DiagnosticCategory.Reading
        || diagnostic.Rank >= (options.MinRank ?? (diagnostic.Descriptor.Category == DiagnosticCategory.Catalogue ? CandidateRanks.Threshold : threshold));

    private static Finding Place(Diagnostic diagnostic, SourceDocument document, SemanticModel model, AgreementTechnology technology)
    {
        if (diagnostic.Descriptor.Category == DiagnosticCategory.Reading && diagnostic.Span.IsEmpty)
        {
            return new Finding(diagnostic, [], diagnostic.Page, []);
        }

        var candidates = technology.Named(diagnostic);
        if (diagnostic.Transfer is not null)
        {
            var clause = technology.OfClause(diagnostic.Span);
            diagnostic = diagnostic with { Evidence = [.. diagnostic.Evidence, .. PartyEvidence.Of(diagnostic, model), .. clause.Evidence] };
            candidates = clause.Candidates;
        }

        return new Finding(
            diagnostic,
            SyntaxTree.ClausePath(model.Tree.FindNode(diagnostic.Span.Start)),
            diagnostic.Page ?? document.Map.PageOf(diagnostic.Span.Start),
            OnPages(candidates, document.Map))
        {
            Revisions = document.Revisions.Of(diagnostic.Span),
        };
    }

    private static ImmutableArray<CatalogueCandidate> OnPages(ImmutableArray<CatalogueCandidate> candidates, DocumentMap map) =>
        map.PageCount is null ? candidates : [.. candidates.Select(c => c with { Path = [.. c.Path.Select(s => s with { Page = map.PageOf(s.Span.Start) })] })];
}
