using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;
using ClauseScan.Text;

namespace ClauseScan.Cli;

/// <summary>What commands take from the engine and the readers.</summary>
/// <param name="FilesOf">The files to read at a path: those of a folder in a fixed order, or the path itself.</param>
/// <param name="Read">Reads a file.</param>
/// <param name="Scan">Scans what was read.</param>
/// <param name="Catalogue">The catalogue.</param>
internal sealed record Pipeline(
    Func<string, IEnumerable<string>> FilesOf,
    Func<string, ReadingOptions, SourceDocument> Read,
    Func<SourceDocument, ScanOptions, ScanResult> Scan,
    Func<TechnologyCatalogue> Catalogue)
{
    private static readonly Lazy<CatalogueMatcher> BuiltInMatcher = new(() => new CatalogueMatcher(TechnologyCatalogue.Load()));
    private static readonly Lazy<AgreementScanner> BuiltInScanner = new(() => new AgreementScanner(BuiltInMatcher.Value));

    /// <summary>The program's own.</summary>
    public static Pipeline BuiltIn { get; } = new(
        path => DocumentReader.FilesOf(path),
        DocumentReader.Read,
        (document, options) => BuiltInScanner.Value.Scan(document, options),
        () => BuiltInMatcher.Value.Catalogue)
    {
        Prepare = () => BuiltInScanner.Value.WarmUp(),
    };

    /// <summary>Loads what the first scan needs; run beside the reading of the first file. Nothing depends on its having run.</summary>
    public Action Prepare { get; init; } = () => { };

    /// <summary>Lists beside China's catalogue that the user added.</summary>
    public ImmutableArray<TechnologyCatalogue> FurtherLists { get; init; } = [];

    /// <summary>Finds candidates for a text.</summary>
    public Func<string, CatalogueEdition, int, ImmutableArray<CatalogueCandidate>> Match { get; init; } =
        (text, edition, top) => BuiltInMatcher.Value.Match(text, edition, top);

    /// <summary>The same over another version of the catalogue and lists beside it.</summary>
    public Pipeline With(TechnologyCatalogue catalogue, ImmutableArray<TechnologyCatalogue> furtherLists)
    {
        var matchers = new[] { catalogue }.Concat(furtherLists).ToDictionary(c => c.Name.Id, c => new CatalogueMatcher(c), StringComparer.Ordinal);
        var scanner = new AgreementScanner(matchers[catalogue.Name.Id]);
        var further = new FurtherListScanner([.. furtherLists.Select(l => matchers[l.Name.Id])]);
        return this with
        {
            Catalogue = () => catalogue,
            FurtherLists = furtherLists,
            Scan = (document, options) => further.Add(scanner.Scan(document, options), options),
            Match = (text, edition, top) => matchers[edition.Catalogue.Id].Match(text, edition, top),
            Prepare = scanner.WarmUp,
        };
    }

    /// <summary>Reads and scans a file. A program fault becomes a file that was not read; its message is left out, for it may hold words of the file.</summary>
    public ScanResult ReadAndScan(string path, ReadingOptions reading, ScanOptions options)
    {
        try
        {
            return Scan(Read(path, reading), options);
        }
        catch (Exception fault) when (fault is RegexMatchTimeoutException or OutOfMemoryException)
        {
            return NotRead(path, "The file holds more text than can be analysed at once: split the file.", options);
        }
#pragma warning disable CA1031 // One file must not end the scan of the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return NotRead(path, $"internal fault: {fault.GetType().Name}; please report it", options);
        }
    }

    /// <summary>The result for a path of which nothing was read.</summary>
    public ScanResult NotRead(string path, string reason, ScanOptions options)
    {
        var diagnostic = new Diagnostic(ReadingRules.DamagedOrPartlyRead, default(TextSpan), reason) { Rank = 100 };
        var document = new SourceDocument(
            path, "", SourceText.FromPlainText(""), DocumentMap.Empty, ReadingOutcome.Unread, [diagnostic]);
        return Scan(document, options);
    }
}
