using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The files that a scan is to look at.</summary>
internal sealed class ScanTargets(Terminal terminal, Pipeline pipeline, ScanArguments arguments)
{
    private readonly ConfigurationFiles _configuration = new(terminal);

    /// <summary>The files in the order given, each once; a folder's in the order of their paths.</summary>
    public List<ScanTarget> List()
    {
        var targets = new List<ScanTarget>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in arguments.Paths)
        {
            foreach (var target in TargetsAt(path))
            {
                if (seen.Add(Path.GetFullPath(target.Path, terminal.WorkingDirectory)))
                {
                    targets.Add(target);
                }
            }
        }

        return targets;
    }

    /// <summary>The URI of a path: relative below the working directory, else absolute.</summary>
    public static string UriOf(string path, string workingDirectory)
    {
        var full = Path.GetFullPath(path, workingDirectory);
        var relative = Path.GetRelativePath(workingDirectory, full);
        return ArtifactUri.Of(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? full : relative);
    }

    private IEnumerable<ScanTarget> TargetsAt(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            yield return new ScanTarget(".", arguments.Scanning, "an empty path names no file");
            yield break;
        }

        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (!Directory.Exists(full))
        {
            yield return TargetOf(path, null);
            yield break;
        }

        var files = FilesOf(full);
        if (files.Count == 0)
        {
            yield return TargetOf(path, "the folder holds no DOCX, PDF, TXT or picture file: check the path");
        }

        foreach (var file in files)
        {
            yield return TargetOf(file == full ? path : Path.Combine(path, Path.GetRelativePath(full, file)), null);
        }
    }

    private List<string> FilesOf(string folder)
    {
        try
        {
            return [.. pipeline.FilesOf(folder)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private ScanTarget TargetOf(string path, string? problem) =>
        new(path, arguments.Scanning with { Severities = _configuration.SeveritiesFor(path) }, problem);
}
