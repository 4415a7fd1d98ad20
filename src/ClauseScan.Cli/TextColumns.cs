namespace ClauseScan.Cli;

/// <summary>Rows of words as aligned columns; a Chinese character counts as two.</summary>
internal static class TextColumns
{
    /// <summary>Writes the rows; the last column is not padded.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], WidthOf(row[i]));
            }
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                output.Write(row[i]);
                if (i + 1 < row.Length)
                {
                    output.Write(new string(' ', widths[i] - WidthOf(row[i]) + 2));
                }
            }

            output.WriteLine();
        }
    }

    private static int WidthOf(string text) =>
        text.Sum(c => c is (>= '\u2E80' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') ? 2 : 1);
}
