using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>The two letters of an American state after a town ("San Diego, CA 92121").</summary>
internal static class UnitedStatesCode
{
    private const string Codes =
        " AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ";

    /// <summary>Those that are words or other countries' codes too, and need a postal code behind them.</summary>
    private const string Doubtful = " CO DE ID IN LA ME OK OR HI MA AL AR CA ";

    /// <summary>The span of the letters after the comma at <paramref name="comma"/>, empty where there are none.</summary>
    internal static TextSpan At(string folded, int comma, int end)
    {
        var i = comma + 1;
        while (i < end && folded[i] is ' ' or '\n')
        {
            i++;
        }

        if (i + 2 > end || !char.IsAsciiLetterUpper(folded[i]) || !char.IsAsciiLetterUpper(folded[i + 1])
            || (i + 2 < end && FoldedText.IsWordCharacter(folded[i + 2])))
        {
            return default;
        }

        var code = string.Concat(" ", folded.AsSpan(i, 2), " ");
        var postal = HasPostalCode(folded, i + 2, end);
        var known = Codes.Contains(code, StringComparison.Ordinal)
            && (postal || !Doubtful.Contains(code, StringComparison.Ordinal) || code == " CA ");
        return known ? new TextSpan(i, 2) : default;
    }

    private static bool HasPostalCode(string folded, int i, int end)
    {
        while (i < end && folded[i] is ' ' or ',' or '.' or '\n')
        {
            i++;
        }

        var digits = 0;
        while (i + digits < end && char.IsAsciiDigit(folded[i + digits]))
        {
            digits++;
        }

        return digits == 5;
    }
}
