using ClauseScan.Analyzers;
using ClauseScan.Documents;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>One run of <c>clausescan scan</c>.</summary>
internal sealed class ScanRun(Terminal terminal, Pipeline pipeline, ScanArguments arguments)
{
    private readonly ScanSummary _summary = new();

    /// <summary>Scans and reports; gives the exit code.</summary>
    public int Run()
    {
        _ = Task.Run(pipeline.Prepare);
        var targets = new ScanTargets(terminal, pipeline, arguments).List();
        if (arguments.Output is null)
        {
            return Report(targets, terminal.Output);
        }

        try
        {
            var path = Path.GetFullPath(arguments.Output, terminal.WorkingDirectory);
            if (targets.Any(t => IsSameFile(t.Path, path)))
            {
                terminal.Say($"--output would write over {Printable.Line(arguments.Output)}, which is among the files to scan: give another file");
                return ExitCode.Usage;
            }

            using var file = File.Create(path);
            return Report(targets, file);
        }
        catch (Exception fault) when (OutputProblem(fault) is not null)
        {
            terminal.Say($"cannot write \"{Printable.Line(arguments.Output)}\": {OutputProblem(fault)}");
            return ExitCode.Usage;
        }
    }

    /// <summary>Scans and hands the results to a report; gives the exit code.</summary>
    public int Run(ScanReport report)
    {
        _ = Task.Run(pipeline.Prepare);
        return Report(new ScanTargets(terminal, pipeline, arguments).List(), report);
    }

    private static string? OutputProblem(Exception fault) => fault switch
    {
        DirectoryNotFoundException => "there is no such folder: make it first",
        UnauthorizedAccessException => "it is a folder, or this user may not write there: give --output another file",
        IOException => "see whether its disk is full, or give --output another file",
        ArgumentException or NotSupportedException => "it is no file name: give --output another",
        _ => null,
    };

    private bool IsSameFile(string path, string output)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        return full == output || (File.Exists(output) && File.Exists(full) && RealPath(full) == RealPath(output));
    }

    private static string RealPath(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private int Report(List<ScanTarget> targets, Stream output)
    {
        using var report = ReportTo(output);
        return Report(targets, report);
    }

    private int Report(List<ScanTarget> targets, ScanReport report)
    {
        terminal.CatchInterruption();
        using var progress = Progress.For(terminal, targets.Count);
        var reading = arguments.Reading with { Interruption = terminal.Interruption, OnRecognition = progress is null ? null : progress.Show };
        OrderedWork.Run(targets, arguments.Jobs, target => Scan(target, reading), result =>
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

    private ScanResult Scan(ScanTarget target, ReadingOptions reading)
    {
        if (terminal.Interruption.IsCancellationRequested)
        {
            return pipeline.NotRead(target.Path, "interrupted before this file was read", target.Options);
        }

        return target.Problem is { } problem
            ? pipeline.NotRead(target.Path, problem, target.Options)
            : pipeline.ReadAndScan(target.Path, reading, target.Options);
    }

    private ScanReport ReportTo(Stream output)
    {
        var isSeen = arguments.Output is null && terminal.IsOutputSeen;
        if (arguments.Format == "text")
        {
            return isSeen ? new TableReport(output, terminal, _summary) : new PlainReport(output, _summary);
        }

        var settings = new ReportSettings(
            CommandLine.Version, BuiltInAnalyzers.Descriptors, arguments.Format == "json" ? pipeline.Catalogue().Editions : [], path => ScanTargets.UriOf(path, terminal.WorkingDirectory));
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
