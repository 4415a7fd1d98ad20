namespace ClauseScan.Corpus.Tests;

/// <summary>The known gaps between what is expected of the corpus and what the program finds, a line each in corpus/known-gaps.tsv.</summary>
/// <remarks>
/// A gap that is new fails the tests, and so does one that is closed and still listed. CLAUSESCAN_UPDATE_CORPUS=1 rewrites the list.
/// </remarks>
internal static class KnownGaps
{
    private static readonly string Path = System.IO.Path.Combine(CorpusFolder.Rendered, "known-gaps.tsv");

    internal static string[] All => File.Exists(Path) ? File.ReadAllLines(Path) : [];

    internal static void Rewrite(string[] gaps) => File.WriteAllText(Path, string.Join('\n', gaps.Append("")));

    /// <summary>A gap as its line: file, kind, rule, the beginning of the words.</summary>
    internal static string Line(string file, string kind, string rule, string words)
    {
        words = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return string.Join('\t', file, kind, rule, words.Length > 80 ? words[..80] : words);
    }
}
