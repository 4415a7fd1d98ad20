namespace ClauseScan.Syntax;

/// <summary>Roman, Chinese, full-width and spelt-out numerals.</summary>
internal static class Numerals
{
    private static readonly string[] Words =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The value of an ASCII or full-width digit, or -1.</summary>
    internal static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>The value of a Roman numeral in one case, or 0.</summary>
    internal static int Roman(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 8)
        {
            return 0;
        }

        var total = 0;
        var previous = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = RomanDigit(text[i]);
            if (value == 0)
            {
                return 0;
            }

            total += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return total is > 0 and < 90 && WriteRoman(total, text) ? total : 0;
    }

    /// <summary>The value of "a", "b" … "z", "aa", "bb" …, or 0.</summary>
    internal static int Letter(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 2 || !char.IsAsciiLetter(text[0]) || (text.Length == 2 && text[0] != text[1]))
        {
            return 0;
        }

        return ((text.Length - 1) * 26) + (text[0] | 0x20) - 'a' + 1;
    }

    /// <summary>The value of a Chinese numeral below 200 (六, 十二, 廿五, 一百零三), or 0.</summary>
    internal static int Chinese(ReadOnlySpan<char> text)
    {
        var total = 0;
        var current = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '十' or '拾':
                    total += Math.Max(current, 1) * 10;
                    current = 0;
                    break;
                case '百' or '佰':
                    total += Math.Max(current, 1) * 100;
                    current = 0;
                    break;
                case '廿':
                    total += 20;
                    break;
                default:
                    current = (current * 10) + Math.Max(ChineseDigit(c), 0);
                    break;
            }

            if (total + current > NumberPath.MaxPart)
            {
                return 0;
            }
        }

        return total + current;
    }

    /// <summary>Whether the character may stand in a Chinese numeral.</summary>
    internal static bool IsChinese(char c) => ChineseDigit(c) >= 0 || c is '十' or '拾' or '百' or '佰' or '廿';

    /// <summary>The value of a number word up to twenty, or 0.</summary>
    internal static int Word(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (text.Equals(Words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int ChineseDigit(char c)
    {
        var index = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
        return index >= 0 ? index : c == '〇' ? 0 : "壹贰叁肆伍陆柒捌玖".IndexOf(c, StringComparison.Ordinal) is >= 0 and var formal ? formal + 1 : -1;
    }

    private static int RomanDigit(char c) => (c | 0x20) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        _ => 0,
    };

    private static bool WriteRoman(int value, ReadOnlySpan<char> expected)
    {
        Span<char> written = stackalloc char[16];
        var length = 0;
        ReadOnlySpan<int> values = [50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["l", "xl", "x", "ix", "v", "iv", "i"];
        for (var i = 0; i < values.Length; i++)
        {
            for (; value >= values[i]; value -= values[i])
            {
                foreach (var sign in signs[i])
                {
                    written[length++] = sign;
                }
            }
        }

        return expected.Equals(written[..length], StringComparison.OrdinalIgnoreCase);
    }
}
