namespace ClauseScan.Semantics;

/// <summary>The rows of an embedded word list: columns parted by tabs, words of a column by vertical bars, comments after '#'.</summary>
internal static class WordTable
{
    /// <summary>Reads the list whole, at most once a caller.</summary>
    internal static List<string[]> Read(string fileName)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"ClauseScan.Semantics.{fileName}")
            ?? throw new InvalidOperationException($"The word list {fileName} is not built in.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    internal static string[] Words(string column) =>
        column.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
