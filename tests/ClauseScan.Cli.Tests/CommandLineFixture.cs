using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Cli.Tests;

/// <summary>The program in process, over a folder of its own and a pipeline that reads the words of its files as orders.</summary>
/// <remarks>A file that says "unread", "partial", "fault", "huge", "slow", "doubtful" or "flag" is or does so; any other is read whole without a finding.</remarks>
public sealed class CommandLineFixture : IDisposable
{
    private static readonly DiagnosticDescriptor Rule =
        new("TX1001", DiagnosticCategory.GrantBack, "Improvements assigned back", DiagnosticSeverity.Warning, "", "", "");

    private static readonly CatalogueItem Item = new(
        "X-sample", CatalogueItemKind.Restricted, new("样品技术", "Sample technology"), new("制造业", "Manufacturing"), [], [], [],
        ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty,
        ImmutableSortedDictionary<string, ItemPresence>.Empty, ImmutableSortedDictionary<string, Provenance>.Empty, "low");

    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public CommandLineFixture()
    {
        Folder = Directory.CreateTempSubdirectory("clausescan-test-").FullName;
        Write(".clausescan", "root = true");
    }

    public string Folder { get; }

    public string Input { get; set; } = "";

    public bool IsSeen { get; set; }

    public bool HasColour { get; set; }

    public int Width { get; set; } = 160;

    public bool IsInterrupted { get; set; }

    /// <summary>How the last file was read.</summary>
    public ReadingOptions? Reading { get; private set; }

    public string Output => Encoding.UTF8.GetString(_output.ToArray());

    public string Error => _error.ToString();

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public int Run(params string[] arguments)
    {
        _output.SetLength(0);
        _error.GetStringBuilder().Clear();
        using var terminal = new Terminal(_output, _error, () => new StringReader(Input), Folder)
        {
            IsOutputSeen = IsSeen,
            IsErrorSeen = IsSeen,
            HasColour = HasColour,
            Width = Width,
        };
        if (IsInterrupted)
        {
            terminal.Interrupt();
        }

        return CommandLine.Run(arguments, terminal, Pipeline.BuiltIn with { Read = Read, Scan = Scan, Match = Match });
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private SourceDocument Read(string path, ReadingOptions options)
    {
        Reading = options;
        if (!File.Exists(path))
        {
            return Document(path, "", ReadingOutcome.Unread, "There is no such file.");
        }

        var content = File.ReadAllText(path);
        return content switch
        {
            "unread" => Document(path, "", ReadingOutcome.Unread, "The file needs a password."),
            "partial" => Document(path, content, ReadingOutcome.Partial, "Page 3 holds no text: make the file searchable and scan that."),
            "fault" => throw new InvalidOperationException("secret words of the contract"),
            "huge" => throw new RegexMatchTimeoutException(),
            "slow" => Slowly(() => Document(path, content, ReadingOutcome.Whole)),
            "doubtful" => Doubtful(path, content),
            _ => Document(path, content, ReadingOutcome.Whole),
        };
    }

    private static SourceDocument Slowly(Func<SourceDocument> read)
    {
        Thread.Sleep(50);
        return read();
    }

    private static SourceDocument Document(string path, string content, ReadingOutcome outcome, string? problem = null) => new(
        path, new string('a', 64), SourceText.FromPlainText(content), DocumentMap.Empty, outcome,
        problem is null ? [] : [new Diagnostic(ReadingRules.DamagedOrPartlyRead, default, problem)]);

    private static SourceDocument Doubtful(string path, string content)
    {
        var span = new TextSpan(0, content.Length);
        var doubt = new Diagnostic(ReadingRules.LowConfidence, span, "Page 2 was read with doubt.") { Page = 2, Evidence = [new DiagnosticEvidence("recognition", "1 word", span)] };
        return Document(path, content, ReadingOutcome.Whole) with
        {
            Map = new DocumentMap([new MappedSegment(span, new PageArea(2, 72, 144, 36, 12))], 2),
            Diagnostics = [doubt],
        };
    }

    private static ScanResult Scan(SourceDocument document, ScanOptions options)
    {
        var found = document.Text.Content == "flag"
            ? [new Diagnostic(Rule, new TextSpan(0, 4), "Flagged.")
            {
                Rank = 80,
                Transfer = new Transfer("Licensee", "Licensor", TransferDirection.Outbound),
            }]
            : ImmutableArray<Diagnostic>.Empty;
        return new ScanResult(
            document, SemanticModel.Bind(SyntaxTree.Parse(document.Text)), null,
            [.. document.Diagnostics.AddRange(found).Select(d => new Finding(
                d with { Severity = options.Severities.SeverityOf(d.Descriptor, options.AllRules) }, [], d.Page, []))],
            []);
    }

    private static ImmutableArray<CatalogueCandidate> Match(string text, CatalogueEdition edition, int top) =>
        text.Contains("sample", StringComparison.Ordinal) ? [new(Item, edition, 50, [new("name", "sample", "Sample technology")])] : [];
}
