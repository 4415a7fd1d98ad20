using System.Collections.Immutable;
using System.CommandLine;
using ClauseScan.Catalogue;
using ClauseScan.Documents;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The catalogue files that a command line names.</summary>
internal static class CatalogueFiles
{
    /// <summary>The option <c>--catalogue</c>.</summary>
    public static Option<string[]> Option() => new("--catalogue")
    {
        Description = "Add or replace editions of the catalogue, or add a further list, by a file as \"catalogue import\" writes it; may be given again.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Runs a command over the catalogue with the files, or says what is wrong with them.</summary>
    public static int Run(Terminal terminal, Pipeline pipeline, string[]? files, Func<Pipeline, int> run)
    {
        if (files is null or [])
        {
            return run(pipeline);
        }

        var catalogue = pipeline.Catalogue();
        var further = ImmutableArray<TechnologyCatalogue>.Empty;
        foreach (var file in files)
        {
            try
            {
                var read = CatalogueFile.Read(Path.GetFullPath(file, terminal.WorkingDirectory));
                var known = further.FirstOrDefault(c => c.Name.Id == read.Name.Id);
                if (read.Name.Id == catalogue.Name.Id)
                {
                    catalogue = catalogue.With(read);
                }
                else
                {
                    further = known is null ? further.Add(read) : further.Replace(known, known.With(read));
                }
            }
            catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
            {
                terminal.Say($"cannot use the catalogue file \"{Printable.Line(file)}\": {Printable.Line(fault.Message)}");
                return ExitCode.Usage;
            }
        }

        return run(pipeline.With(catalogue, further));
    }
}
