namespace ClauseScan.Semantics;

/// <summary>The words for roles of parties in both languages, and which of them translate each other.</summary>
internal static class RoleLexicon
{
    private static readonly Lazy<Dictionary<string, int[]>> Rows = new(Load);

    /// <summary>Whether a word is the name of a role.</summary>
    internal static bool IsRole(string word) => Rows.Value.ContainsKey(word);

    /// <summary>Whether two words name the same role in the two languages.</summary>
    internal static bool AreTranslations(string one, string other) =>
        FoldedText.HoldsChinese(one) != FoldedText.HoldsChinese(other)
        && Rows.Value.TryGetValue(one, out var first)
        && Rows.Value.TryGetValue(other, out var second)
        && first.AsSpan().ContainsAny(second);

    /// <summary>All words for roles, in the order of the list.</summary>
    internal static IEnumerable<string> All => Rows.Value.Keys;

    private static Dictionary<string, int[]> Load()
    {
        var rows = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var row in WordTable.Read("roles.tsv"))
        {
            number++;
            foreach (var column in row)
            {
                foreach (var word in WordTable.Words(column))
                {
                    rows[word] = rows.TryGetValue(word, out var before) ? [.. before, number] : [number];
                }
            }
        }

        return rows;
    }
}
