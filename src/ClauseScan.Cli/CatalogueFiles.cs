using System.Collections.Immutable;
using System.CommandLine;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The catalogue files that a command line names.</summary>
internal static class CatalogueFiles
{
    private const long Largest = 64L * 1024 * 1024;

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
                var read = Read(Path.GetFullPath(file, terminal.WorkingDirectory));
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
            catch (Exception fault) when (Problem(fault) is not null)
            {
                terminal.Say($"cannot use the catalogue file \"{Printable.Line(file)}\": {Printable.Line(Problem(fault)!)}");
                return ExitCode.Usage;
            }
        }

        return run(pipeline.With(catalogue, further));
    }

    private static TechnologyCatalogue Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length > Largest)
        {
            throw new InvalidDataException("It is larger than any catalogue.");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TechnologyCatalogue.Read(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes);
    }

    private static string? Problem(Exception fault) => fault switch
    {
        InvalidDataException or ArgumentException => fault.Message,
        FileNotFoundException or DirectoryNotFoundException => "there is no such file: check the path",
        UnauthorizedAccessException => "it is a folder, or this user may not read it",
        IOException or NotSupportedException => "it cannot be read: see whether another program holds it open",
        _ => null,
    };
}
