using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>One run of <c>clausescan scan</c>.</summary>
internal sealed class ScanRun(Terminal terminal, Pipeline pipeline, ScanArguments arguments)
{
    private readonly ScanSummary _summary = new();

    /// <summary>Scans and reports; gives the exit code.</summary>
    public int Run()
    {
        if (arguments.Output is null)
        {
            return Report(terminal.Output);
        }

        try
        {
            using var file = File.Create(Path.GetFullPath(arguments.Output, terminal.WorkingDirectory));
            return Report(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Say($"cannot write {Printable.Line(arguments.Output)}");
            return ExitCode.Usage;
        }
    }

    private int Report(Stream output)
    {
        if (arguments.IsOcrWanted)
        {
            terminal.Say("this version recognises no text in pictures: pages without text are reported, not recognised");
        }

        var targets = new ScanTargets(terminal, pipeline, arguments).List();
        terminal.CatchInterruption();
        using var report = ReportTo(output);
        using var progress = Progress.For(terminal, targets.Count);
        OrderedWork.Run(targets, arguments.Jobs, Scan, result =>
        {
            progress?.Clear();
            _summary.Add(result);
            SayWhatIsMissing(result);
            report.Add(result);
            progress?.Advance();
        });
        progress?.Clear();
        report.Complete();
        return Code();
    }

    private ScanResult Scan(ScanTarget target)
    {
        if (terminal.Interruption.IsCancellationRequested)
        {
            return pipeline.NotRead(target.Path, "interrupted before this file was read", target.Options);
        }

        return target.Problem is { } problem
            ? pipeline.NotRead(target.Path, problem, target.Options)
            : pipeline.ReadAndScan(target.Path, arguments.Reading, target.Options);
    }

    private ScanReport ReportTo(Stream output)
    {
        var isSeen = arguments.Output is null && terminal.IsOutputSeen;
        if (arguments.Format == "text")
        {
            return isSeen ? new TableReport(output, terminal, _summary) : new PlainReport(output, _summary);
        }

        var settings = new ReportSettings(
            CommandLine.Version, BuiltInAnalyzers.Descriptors, pipeline.Catalogue().Editions, path => ScanTargets.UriOf(path, terminal.WorkingDirectory));
        return arguments.Format == "sarif" ? new SarifReport(output, settings) : new JsonReport(output, settings);
    }

    private void SayWhatIsMissing(ScanResult result)
    {
        if (terminal.Interruption.IsCancellationRequested || (arguments.Format == "text" && arguments.Output is null && terminal.IsOutputSeen))
        {
            return;
        }

        var gaps = ReadingGap.Of(result);
        if (gaps.Count > 0)
        {
            var extent = gaps[0].IsWhole ? "not read" : "read in part";
            var more = gaps.Count > 1 ? $" (and {gaps.Count - 1} more)" : "";
            terminal.Say($"{extent}: {Printable.Line(result.Document.Path)}: {Printable.Line(gaps[0].Message)}{more}");
        }
    }

    private int Code()
    {
        if (terminal.Interruption.IsCancellationRequested)
        {
            terminal.Say("interrupted; the report names the files that were not read");
            return ExitCode.Interrupted;
        }

        if (_summary.Incomplete.Count > 0)
        {
            return ExitCode.Incomplete;
        }

        return arguments.FailOn is { } severity && _summary.Highest >= severity ? ExitCode.Findings : ExitCode.Done;
    }
}
