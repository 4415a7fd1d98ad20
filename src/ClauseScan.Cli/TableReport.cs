using System.Text;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace ClauseScan.Cli;

/// <summary>A report as tables, in colour where that is wanted, for a person at a terminal.</summary>
internal sealed class TableReport : ScanReport
{
    private readonly StreamWriter _text;
    private readonly IAnsiConsole _console;
    private readonly ScanSummary _summary;

    public TableReport(Stream output, Terminal terminal, ScanSummary summary)
    {
        _summary = summary;
        _text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_text),
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Capabilities.Unicode = true;
        _console.Profile.Width = Math.Max(terminal.Width, 60);
    }

    /// <inheritdoc/>
    public override void Add(ScanResult result)
    {
        var agreement = AgreementText.Of(result);
        _console.Write(new Words(agreement.Path, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        Line(agreement.Facts);
        foreach (var party in agreement.Parties)
        {
            Line(party);
        }

        foreach (var candidate in FindingCandidate.OfAgreement(agreement))
        {
            Line(candidate);
        }

        if (agreement.Findings.Length > 0)
        {
            _console.Write(TableOf(agreement));
        }

        foreach (var consequence in agreement.Consequences)
        {
            Line(consequence);
        }

        foreach (var problem in agreement.ReadingProblems)
        {
            Line(problem, Color.Yellow);
        }

        Line(agreement.Verdict ?? "");
        _console.WriteLine();
        _text.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in SummaryText.Counts(_summary))
        {
            table.AddRow(new Words(name), new Words(value));
        }

        _console.Write(table);
        foreach (var file in SummaryText.Incomplete(_summary))
        {
            Line(file, Color.Yellow);
        }

        _text.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _text.Dispose();

    private static Table TableOf(AgreementText agreement)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("rule", "rank", "direction", "place", "words");
        foreach (var finding in agreement.Findings)
        {
            table.AddRow(
                new Words(finding.Rule, new Style(ColourOf(finding.Severity))),
                new Words(finding.Rank),
                new Words(finding.Direction.Replace(": ", "\n", StringComparison.Ordinal), new Style(finding.Direction.StartsWith("outbound", StringComparison.Ordinal) ? Color.Red : Color.Default)),
                new Words(finding.Place),
                new Words(WordsOf(finding, agreement)));
        }

        return table;
    }

    private static string WordsOf(FindingText finding, AgreementText agreement)
    {
        var revisions = finding.Revisions is { } changes ? "\n✎ " + changes : "";
        var candidate = FindingCandidate.Of(finding, agreement) is { } item ? "\n▸ " + item : "";
        var way = finding.Way is { } description ? "\n▸ described in " + description : "";
        return finding.Words + revisions + candidate + way;
    }

    private static Color ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Default,
    };

    private void Line(string line, Color? colour = null)
    {
        if (line.Length > 0)
        {
            _console.Write(new Padder(new Words(line, new Style(colour ?? Color.Default)), new Padding(2, 0, 0, 0)));
        }
    }
}
