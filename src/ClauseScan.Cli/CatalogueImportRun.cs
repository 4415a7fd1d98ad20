using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using ClauseScan.Documents;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>One run of <c>clausescan catalogue import</c>.</summary>
internal sealed class CatalogueImportRun(Terminal terminal, Pipeline pipeline)
{
    /// <summary>Reads, writes the edition and reports; gives the exit code.</summary>
    public int Run(string file, DateOnly edition, string announcement, string? output, string? password)
    {
        var path = Path.GetFullPath(file, terminal.WorkingDirectory);
        if (output is not null && Path.GetFullPath(output, terminal.WorkingDirectory) == path)
        {
            terminal.Say("--output would write over the official text: give another file");
            return ExitCode.Usage;
        }

        var document = pipeline.Read(path, new ReadingOptions { Password = password });
        foreach (var diagnostic in document.Diagnostics)
        {
            terminal.Say(Printable.Line(diagnostic.Message));
        }

        if (document.Outcome == ReadingOutcome.Unread)
        {
            terminal.Say($"not read: {Printable.Line(file)}");
            return ExitCode.Incomplete;
        }

        var held = pipeline.Catalogue();
        var result = CatalogueImport.Read(document.Text, document.Map, new ImportOrder(edition, announcement, document.Sha256), held);
        if (result.Catalogue is null)
        {
            terminal.Say($"no item of the catalogue was found in {Printable.Line(file)}: see whether it is the official text");
            return ExitCode.Incomplete;
        }

        if (!TryWrite(result.Catalogue, output))
        {
            return ExitCode.Usage;
        }

        if (output is null)
        {
            ImportText.Write(terminal.Error, result, held);
        }
        else
        {
            using var text = terminal.OutputText();
            ImportText.Write(text, result, held);
        }

        return result.IsPlaced && document.Outcome == ReadingOutcome.Whole ? ExitCode.Done : ExitCode.Incomplete;
    }

    private bool TryWrite(TechnologyCatalogue catalogue, string? output)
    {
        if (output is null)
        {
            catalogue.WriteTo(terminal.Output);
            terminal.Output.Flush();
            return true;
        }

        try
        {
            using var file = File.Create(Path.GetFullPath(output, terminal.WorkingDirectory));
            catalogue.WriteTo(file);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Say($"cannot write \"{Printable.Line(output)}\": see whether its folder exists, its disk is full, and whether this user may write there");
            return false;
        }
    }
}
