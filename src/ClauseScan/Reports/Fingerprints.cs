using System.Security.Cryptography;
using System.Text;

namespace ClauseScan.Reports;

/// <summary>Values by which a finding is known again in another version of its file. Their versioned names tell how they are made: a way once released never changes.</summary>
internal static class Fingerprints
{
    /// <summary>The name of <see cref="OfText"/>.</summary>
    public const string ClauseText = "clauseText/v1";

    /// <summary>The name of <see cref="OfPath"/>.</summary>
    public const string ClausePath = "clausePath/v1";

    /// <summary>The name of <see cref="OfFacts"/>.</summary>
    public const string RuleFacts = "ruleFacts/v1";

    /// <summary>The flagged words without white space, case, full-width forms and kinds of quotation mark and dash.</summary>
    public static string OfText(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                folded.Append(Fold(letter));
            }
        }

        return Hash(folded.ToString());
    }

    /// <summary>The clause path.</summary>
    public static string OfPath(IEnumerable<string> path) => Hash(string.Join('\u001F', path));

    /// <summary>The rule, who passes to whom, and the direction.</summary>
    public static string OfFacts(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var transfer = finding.Diagnostic.Transfer;
        return Hash(string.Join(
            '\u001F',
            finding.Diagnostic.Descriptor.Id,
            transfer?.Transferor,
            transfer?.Transferee,
            transfer is null ? "" : ReportFormat.Direction(transfer.Direction)));
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter + 32),
        >= '\uFF21' and <= '\uFF3A' => (char)(letter - 0xFEE0 + 32),
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        _ => letter,
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
