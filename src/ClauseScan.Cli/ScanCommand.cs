using System.CommandLine;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Cli;

/// <summary><c>clausescan scan</c>.</summary>
internal static class ScanCommand
{
    public static void Define(Command command, Terminal terminal, Pipeline pipeline)
    {
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.OneOrMore, Description = "Files (DOCX, PDF, TXT, scans as PNG, JPEG, TIFF) or folders." };
        var format = OptionSet.Choice("--format", "How to report.", "text", "json", "sarif");
        var output = new Option<string?>("--output") { Description = "Write the report to a file.", HelpName = "FILE" };
        var asOf = OptionSet.Date("--as-of", "The date that picks the catalogue's edition; default: the agreement's own.");
        var failOn = OptionSet.OptionalChoice(
            "--fail-on", "Exit with 1 where a finding is at least this severe.", "error", "warning", "suggestion", "info");
        var jobs = OptionSet.Number("--jobs", "How many files to scan at once; default: the number of processors.", 1, 256);
        var ocr = OptionSet.Choice("--ocr", "Whether to recognise text in pictures: of pages without text, never, of all pages.", "auto", "never", "always");
        var revisions = OptionSet.Choice("--revisions", "Which version of tracked changes to read.", "final", "original", "both");
        var password = new Option<string?>("--password") { Description = "The password of encrypted PDF files.", HelpName = "P" };
        var minRank = OptionSet.Number("--min-rank", "The lowest rank reported; 0 for all that was considered.", 0, 100);
        var allRules = new Option<bool>("--all-rules") { Description = "Report rules that are off by default too." };
        var catalogues = CatalogueFiles.Option();
        paths.Validators.Add(OptionSet.RefuseOptions);
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { format, output, asOf, failOn, jobs, ocr, revisions, password, minRank, allRules, catalogues })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => CatalogueFiles.Run(terminal, pipeline, parsed.GetValue(catalogues), joined => new ScanRun(terminal, joined, new ScanArguments
        {
            Paths = parsed.GetValue(paths) ?? [],
            Format = parsed.GetValue(format)!,
            Output = parsed.GetValue(output),
            FailOn = SeverityOf(parsed.GetValue(failOn)),
            Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
            Reading = new ReadingOptions
            {
                Password = parsed.GetValue(password),
                Ocr = parsed.GetValue(ocr) switch
                {
                    "never" => OcrUse.Never,
                    "always" => OcrUse.Always,
                    _ => OcrUse.Auto,
                },
                Revisions = parsed.GetValue(revisions) switch
                {
                    "original" => Revisions.Original,
                    "both" => Revisions.Both,
                    _ => Revisions.Final,
                },
            },
            Scanning = new ScanOptions
            {
                AsOf = parsed.GetValue(asOf),
                MinRank = parsed.GetValue(minRank),
                AllRules = parsed.GetValue(allRules),
            },
        }).Run()));
    }

    private static DiagnosticSeverity? SeverityOf(string? word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" or "info" => DiagnosticSeverity.Info,
        _ => null,
    };
}
