using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The <c>.clausescan</c> files of the folders above documents, each read once.</summary>
internal sealed class ConfigurationFiles(Terminal terminal)
{
    /// <summary>The name of the files.</summary>
    public const string Name = ".clausescan";

    private readonly Dictionary<string, SeverityFile?> _files = new(StringComparer.Ordinal);

    /// <summary>What the files set for a document.</summary>
    public SeverityConfiguration SeveritiesFor(string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        var files = new List<(SeverityFile, string)>();
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (FileOf(folder) is { } file)
            {
                files.Add((file, Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/')));
                if (file.IsRoot)
                {
                    break;
                }
            }
        }

        files.Reverse();
        return SeverityConfiguration.Of(files);
    }

    private SeverityFile? FileOf(string folder)
    {
        if (!_files.TryGetValue(folder, out var file))
        {
            file = Read(Path.Combine(folder, Name));
            _files.Add(folder, file);
        }

        return file;
    }

    private SeverityFile? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var file = SeverityFile.Parse(File.ReadAllText(path), BuiltInAnalyzers.Descriptors);
            foreach (var problem in file.Problems)
            {
                terminal.Say($"warning: {Printable.Line(path)}:{problem.Line}: {Printable.Line(problem.Message)}");
            }

            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"warning: {Printable.Line(path)} could not be read; its settings are left out");
            return null;
        }
    }
}
