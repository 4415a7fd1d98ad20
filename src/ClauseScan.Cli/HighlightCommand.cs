using System.CommandLine;
using ClauseScan.Documents;

namespace ClauseScan.Cli;

/// <summary><c>clausescan highlight</c>.</summary>
internal static class HighlightCommand
{
    private const int DefaultDpi = 110;

    public static void Define(Command command, Terminal terminal, Pipeline pipeline)
    {
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.OneOrMore, Description = "Files (DOCX, PDF, TXT, scans as PNG, JPEG, TIFF) or folders." };
        var output = new Option<string>("--output") { Description = "The folder to write one HTML file for each agreement to.", HelpName = "DIR", Required = true };
        var asOf = OptionSet.Date("--as-of", "The date that picks the catalogue's edition; default: the agreement's own.");
        var password = new Option<string?>("--password") { Description = "The password of encrypted PDF files.", HelpName = "P" };
        var minRank = OptionSet.Number("--min-rank", "The lowest rank shown; 0 for all that was considered.", 0, 100);
        var dpi = OptionSet.Number("--dpi", "The dots per inch of the pages' pictures; default: 110.", 36, 300);
        var catalogues = CatalogueFiles.Option();
        paths.Validators.Add(OptionSet.RefuseOptions);
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { output, asOf, password, minRank, dpi, catalogues })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => CatalogueFiles.Run(terminal, pipeline, parsed.GetValue(catalogues), joined =>
        {
            var arguments = new ScanArguments
            {
                Paths = parsed.GetValue(paths) ?? [],
                Jobs = Environment.ProcessorCount,
                Reading = new ReadingOptions { Password = parsed.GetValue(password) },
                Scanning = new ScanOptions { AsOf = parsed.GetValue(asOf), MinRank = parsed.GetValue(minRank) },
            };
            using var report = new HighlightReport(terminal, parsed.GetValue(output)!, parsed.GetValue(dpi) ?? DefaultDpi, arguments.Reading);
            var code = new ScanRun(terminal, joined, arguments).Run(report);
            return report.IsUnwritten ? ExitCode.Usage : report.IsUndrawn && code == ExitCode.Done ? ExitCode.Incomplete : code;
        }));
    }
}
