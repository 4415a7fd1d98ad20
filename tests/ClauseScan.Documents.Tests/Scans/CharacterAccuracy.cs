using System.Text;

namespace ClauseScan.Documents.Tests.Scans;

/// <summary>How many characters of a text were read right, by edit distance, white space left out.</summary>
internal static class CharacterAccuracy
{
    /// <summary>The share of characters that are right, in their order.</summary>
    public static double Of(string truth, string read)
    {
        truth = Squeeze(truth);
        return 1 - (Distance(truth, Squeeze(read), isAnywhere: false) / (double)truth.Length);
    }

    /// <summary>The share of characters that are right where each paragraph may stand anywhere in what was read, as columns may be read in another order.</summary>
    public static double OfParagraphs(IEnumerable<string> truth, string read)
    {
        var squeezed = Squeeze(read);
        var paragraphs = truth.Select(Squeeze).Where(p => p.Length > 0).ToArray();
        return 1 - (paragraphs.Sum(p => Distance(p, squeezed, isAnywhere: true)) / (double)paragraphs.Sum(p => p.Length));
    }

    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            squeezed.Append(char.IsWhiteSpace(c) ? string.Empty : c.ToString());
        }

        return squeezed.ToString();
    }

    private static int Distance(string truth, string read, bool isAnywhere)
    {
        var last = new int[read.Length + 1];
        var row = new int[read.Length + 1];
        for (var j = 0; j <= read.Length; j++)
        {
            last[j] = isAnywhere ? 0 : j;
        }

        for (var i = 1; i <= truth.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= read.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (truth[i - 1] == read[j - 1] ? 0 : 1));
            }

            (last, row) = (row, last);
        }

        return isAnywhere ? last.Min() : last[^1];
    }
}
