using System.Text;
using ClauseScan.Corpus.Tests.Rendering;

namespace ClauseScan.Corpus.Tests;

/// <summary>The sample agreements: their sources beside the tests, the rendered files in the corpus.</summary>
internal static class CorpusFolder
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>Whether CLAUSESCAN_UPDATE_CORPUS=1 asks for files to be written anew before they are compared.</summary>
    public static bool IsToBeRewritten => Environment.GetEnvironmentVariable("CLAUSESCAN_UPDATE_CORPUS") == "1";

    /// <summary>The folder of the rendered files.</summary>
    public static string Rendered => Path.Combine(Root.Value, "corpus");

    private static string Sources => Path.Combine(Root.Value, "tests", "ClauseScan.Corpus.Tests", "Agreements");

    /// <summary>The names of all samples, in ordinal order.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Sources, "*.agreement").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>The source of a sample.</summary>
    public static MarkedAgreement Source(string name) =>
        MarkedAgreement.Parse(File.ReadAllText(Path.Combine(Sources, name + ".agreement"), Encoding.UTF8));

    /// <summary>The agreements of the corpus as files, those saved by a word processor included: name of the sample, name of the file.</summary>
    public static IEnumerable<(string Name, string File)> Agreements() =>
        from path in Directory.EnumerateFiles(Rendered).Order(StringComparer.Ordinal)
        let file = Path.GetFileName(path)
        where Path.GetExtension(file) is ".docx" or ".pdf" or ".txt"
        select (file[..file.IndexOf('.', StringComparison.Ordinal)], file);

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
