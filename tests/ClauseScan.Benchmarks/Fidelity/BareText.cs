using System.Text;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>A text without white space and marks of no width, its quotes and dashes in one form.</summary>
internal static class BareText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not (>= '\u200B' and <= '\u200F') and not '\uFEFF')
            {
                folded.Append(c switch
                {
                    '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`' or '\u00B4' => '\'',
                    '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
                    >= '\u2010' and <= '\u2015' or '\u2212' or '\u00AD' => '-',
                    _ => c,
                });
            }
        }

        return folded.ToString();
    }
}
