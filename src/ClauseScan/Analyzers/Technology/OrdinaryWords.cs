namespace ClauseScan.Analyzers.Technology;

/// <summary>The words of "ordinary.words", which agreements of all kinds have: what is left of a text without them says what it is about.</summary>
internal static class OrdinaryWords
{
    /// <summary>The fewest letters of a word that can be told; shorter ones are ordinary.</summary>
    internal const int FewestLetters = 5;

    private static readonly Lazy<HashSet<string>> _words = new(Load);

    /// <summary>Whether ordinary agreements have a word, in small letters, or a pair of Chinese characters.</summary>
    internal static bool Hold(ReadOnlySpan<char> word) => _words.Value.Contains(word.ToString());

    private static HashSet<string> Load()
    {
        const string Name = "ClauseScan.Analyzers.Technology.ordinary.words";
        using var reader = new StreamReader(typeof(OrdinaryWords).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource {Name} is missing."));
        var words = new HashSet<string>(10_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words;
    }
}
