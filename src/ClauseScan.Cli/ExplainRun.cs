using System.Globalization;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>One run of <c>clausescan explain</c>.</summary>
internal sealed class ExplainRun(Terminal terminal, Pipeline pipeline, ScanArguments arguments, FindingChoice choice)
{
    /// <summary>Scans one agreement and explains its findings; gives the exit code.</summary>
    public int Run()
    {
        if (new ScanTargets(terminal, pipeline, arguments).List() is not [{ Problem: null } target])
        {
            terminal.Say($"explain takes one agreement: give a file, not \"{Printable.Line(arguments.Paths[0])}\"");
            return ExitCode.Usage;
        }

        var result = pipeline.ReadAndScan(target.Path, arguments.Reading, target.Options);
        var gaps = ReadingGap.Of(result);
        foreach (var gap in gaps)
        {
            terminal.Say($"{(gap.IsWhole ? "not read" : "read in part")}: {Printable.Line(result.Document.Path)}: {Printable.Line(gap.Message)}");
        }

        using var text = terminal.OutputText();
        var explanation = new ExplanationText(text, result);
        explanation.WriteHead();
        var shown = Explain(explanation, result) + Consider(explanation, result, target);
        if (shown > 0)
        {
            explanation.WriteEnd();
        }
        else if (choice != new FindingChoice())
        {
            terminal.Say("no finding is the one asked for; without --finding, --at, --rule and --clause all are explained");
            return gaps.Count > 0 ? ExitCode.Incomplete : ExitCode.Usage;
        }

        return gaps.Count > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static bool IsListed(Finding finding) =>
        finding.Diagnostic.Severity >= DiagnosticSeverity.Info && finding.Diagnostic.Descriptor.Category != DiagnosticCategory.Reading;

    private int Explain(ExplanationText explanation, ScanResult result)
    {
        var findings = result.Findings.Where(IsListed).ToList();
        var shown = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            if (choice.Holds(findings[i], i + 1))
            {
                explanation.Write(findings[i], string.Create(CultureInfo.InvariantCulture, $"finding {i + 1} of {findings.Count}"));
                shown++;
            }
        }

        return shown;
    }

    // Whoever asks about a place wants to know too why it was not flagged.
    private int Consider(ExplanationText explanation, ScanResult result, ScanTarget target)
    {
        if (!choice.IsPlace || choice.Number is not null || result.Document.Outcome == ReadingOutcome.Unread)
        {
            return 0;
        }

        var reported = result.Findings.Select(f => (f.Diagnostic.Descriptor.Id, f.Diagnostic.Span)).ToHashSet();
        var all = pipeline.Scan(result.Document, target.Options with { MinRank = 0 });
        var shown = 0;
        foreach (var finding in all.Findings.Where(f => IsListed(f) && choice.Holds(f, 0) && !reported.Contains((f.Diagnostic.Descriptor.Id, f.Diagnostic.Span))))
        {
            explanation.Write(finding, "considered and not reported, for its rank is low");
            shown++;
        }

        return shown;
    }
}
