using System.Globalization;
using System.Text;

namespace ClauseScan.Reports;

/// <summary>Text from files made fit for a terminal: one line, no control or direction characters.</summary>
public static class Printable
{
    /// <summary>All of the text.</summary>
    public static string Line(ReadOnlySpan<char> text) => Line(text, int.MaxValue);

    /// <summary>The text, cut at a whole character and ended by "…" where it is longer than <paramref name="length"/>.</summary>
    public static string Line(ReadOnlySpan<char> text, int length)
    {
        var line = new StringBuilder(Math.Min(text.Length, Math.Min(length, 4096)));
        var spaced = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (!spaced)
                {
                    line.Append(' ');
                    spaced = true;
                }

                continue;
            }

            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength > length)
            {
                return line.ToString().TrimEnd() + "…";
            }

            line.Append(rune.ToString());
            spaced = false;
        }

        return line.ToString().TrimEnd();
    }
}
