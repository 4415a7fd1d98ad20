namespace ClauseScan.Semantics;

/// <summary>Numbers in Arabic, Roman and Chinese figures, of folded text.</summary>
internal static class Numeral
{
    /// <summary>The value of a numeral of at most four digits' worth, or null.</summary>
    internal static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
        }

        return FoldedText.IsChinese(text[0]) || text[0] == '○' ? Chinese(text) : Roman(text);
    }

    /// <summary>The value of a Roman numeral in letters of one case, or null.</summary>
    internal static int? Roman(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9)
        {
            return null;
        }

        var total = 0;
        var previous = int.MaxValue;
        foreach (var c in text)
        {
            var value = c switch
            {
                'I' or 'i' => 1,
                'V' or 'v' => 5,
                'X' or 'x' => 10,
                'L' or 'l' => 50,
                'C' or 'c' => 100,
                _ => 0,
            };
            if (value == 0)
            {
                return null;
            }

            total += value > previous ? value - (2 * previous) : value;
            previous = value;
        }

        return total > 0 ? total : null;
    }

    /// <summary>The value of a Chinese numeral, by places (二十三) or digit by digit (二〇二三), or null.</summary>
    internal static int? Chinese(ReadOnlySpan<char> text)
    {
        int total = 0, digit = 0, digits = 0;
        var hasPlaces = false;
        foreach (var c in text)
        {
            if (Place(c) is { } place)
            {
                hasPlaces = true;
                total += (digits == 0 ? 1 : digit) * place;
                digit = 0;
                digits = 0;
            }
            else if (Digit(c) is { } next)
            {
                digit = hasPlaces ? next : (digit * 10) + next;
                digits++;
            }
            else
            {
                return null;
            }

            if (digits > 4)
            {
                return null;
            }
        }

        return text.IsEmpty ? null : total + digit;
    }

    private static int? Place(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '廿' => 20,
        _ => null,
    };

    private static int? Digit(char c) => c switch
    {
        '〇' or '零' or '○' or 'Ｏ' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => null,
    };
}
