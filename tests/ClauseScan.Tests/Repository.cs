namespace ClauseScan.Tests;

/// <summary>The folder that the tests were built in, for tests of files that people read.</summary>
internal static class Repository
{
    private static readonly Lazy<string> _root = new(FindRoot);

    /// <summary>The absolute path of a file.</summary>
    internal static string PathOf(string file) => Path.Combine(_root.Value, file);

    /// <summary>The text of a file, its lines ended by line feeds.</summary>
    internal static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClauseScan.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie under the folder of ClauseScan.sln.");
    }
}
