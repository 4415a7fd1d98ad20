namespace ClauseScan.Corpus.Tests;

/// <summary>Real contracts beside the project, where there are any: CUAD's agreements and Chinese model contracts as text, templates as DOCX.</summary>
internal static class RealContracts
{
    internal static string Folder => Path.Combine(CorpusFolder.Rendered, "..", "..", "shared", "corpus");

    internal static string[] Texts => [.. In("cuad/texts", "*.txt"), .. In("zh/texts", "*.txt")];

    internal static string[] Documents => [.. In("docx_agreements", "*.docx"), .. In("zh/docx", "*.docx")];

    private static IEnumerable<string> In(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Folder, folder))
            ? Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern).Order(StringComparer.Ordinal)
            : [];
}
