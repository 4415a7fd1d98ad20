using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseScan.Documents.Word;

/// <summary>The fields that show their words with no result of their own: buttons, symbols, typeset formulas.</summary>
internal static partial class ShownField
{
    /// <summary>The longest code that is looked at.</summary>
    internal const int LongestCode = 2000;

    /// <summary>What a field with that code shows where it has no result; null for any other field.</summary>
    internal static string? Of(string code)
    {
        var words = code.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? null : words[0].ToUpperInvariant() switch
        {
            "MACROBUTTON" or "GOTOBUTTON" => words.Length > 2 ? words[2].Trim() : null,
            "SYMBOL" => Symbol(words[1], words.Length > 2 ? words[2] : ""),
            "EQ" => EquationField.Shown(code.TrimStart()[2..]),
            _ => null,
        };
    }

    private static string? Symbol(string number, string switches)
    {
        var isHexadecimal = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHexadecimal ? number[2..] : number, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        var font = Font().Match(switches);
        var name = font.Success ? font.Groups[1].Value : null;
        return SymbolCharacters.Of(name, code.ToString("X4", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("\\\\f\\s+\"?([A-Za-z0-9 ]{1,40})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Font();
}
