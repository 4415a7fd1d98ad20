namespace ClauseScan.Catalogue.Evidence;

/// <summary>Chinese numerals with decimals and large units: 二十五, 十六点五, 三百万.</summary>
internal static class ChineseNumber
{
    /// <summary>The value of the numeral that words begin with, and its length; 0 where there is none.</summary>
    public static (double Value, int Length) At(ReadOnlySpan<char> text)
    {
        var (total, section, current) = (0.0, 0.0, 0.0);
        var (decimals, scale) = (false, 1.0);
        var at = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (Digit(c) is >= 0 and var digit)
            {
                scale /= decimals ? 10 : 1;
                current = decimals ? current + (digit * scale) : (current * 10) + digit;
            }
            else if (c == '点' && at > 0 && !decimals && at + 1 < text.Length && Digit(text[at + 1]) >= 0)
            {
                decimals = true;
            }
            else if (Small(c) is > 0 and var small)
            {
                section += (current == 0 ? 1 : current) * small;
                (current, decimals, scale) = (0, false, 1);
            }
            else if (at > 0 && Large(c) is > 0 and var large)
            {
                total += (section + current) * large;
                (section, current, decimals, scale) = (0, 0, false, 1);
            }
            else
            {
                break;
            }
        }

        return (total + section + current, at);
    }

    /// <summary>What a unit of ten thousand or more stands for, or 0.</summary>
    public static double Large(char c) => c switch { '万' => 1e4, '亿' => 1e8, _ => 0 };

    /// <summary>Whether a numeral may begin with a character.</summary>
    public static bool Begins(char c) => Digit(c) >= 0 || Small(c) > 0;

    private static double Small(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '两' => 2,
        _ => "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal),
    };
}
