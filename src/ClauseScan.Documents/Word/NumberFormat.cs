using System.Globalization;

namespace ClauseScan.Documents.Word;

/// <summary>The number formats of the standard, as Word writes them.</summary>
internal static class NumberFormat
{
    /// <summary>The number in a format by its name in the standard; an unknown format counts as decimal.</summary>
    internal static string Format(int number, string format, string? custom = null)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture);
        if (custom is not null)
        {
            return Custom(number, plain, custom);
        }

        return format switch
        {
            "none" => "",
            "decimalZero" => plain.PadLeft(2, '0'),
            "upperLetter" => Letters(number, 'A'),
            "lowerLetter" => Letters(number, 'a'),
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "ordinal" => plain + EnglishNumber.OrdinalSuffix(number),
            "cardinalText" => EnglishNumber.Cardinal(number),
            "ordinalText" => EnglishNumber.Ordinal(number),
            "decimalFullWidth" or "decimalFullWidth2" => string.Create(plain.Length, plain, (span, digits) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsAsciiDigit(digits[i]) ? (char)(digits[i] - '0' + '０') : digits[i];
                }
            }),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
            "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
            "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
            "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
            "numberInDash" => "- " + plain + " -",
            _ => ChineseNumber.Format(number, format) ?? plain,
        };
    }

    /// <summary>The number in a format told by its first numbers: "001, 002, 003, ...".</summary>
    private static string Custom(int number, string plain, string custom)
    {
        var first = custom.Split(',', 5, StringSplitOptions.TrimEntries);
        return first[0].Length is > 0 and < 10 && first[0].All(char.IsAsciiDigit) ? plain.PadLeft(first[0].Length, '0')
            : number >= 1 && number <= Math.Min(3, first.Length) ? first[number - 1]
            : plain;
    }

    private static string Letters(int number, char first) => number is < 1 or > 32767
        ? ""
        : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 32767)
        {
            return "";
        }

        ReadOnlySpan<(int Value, string Digits)> digits =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
            (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = "";
        foreach (var (value, digit) in digits)
        {
            for (; number >= value; number -= value)
            {
                text += digit;
            }
        }

        return text;
    }

    private static string Circled(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count
        ? ((char)(first + number - 1)).ToString()
        : number.ToString(CultureInfo.InvariantCulture);
}
