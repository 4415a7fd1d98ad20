using System.Globalization;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>Reads numbers as agreements and the catalogue write them: 1,000; 50 000; 1×10^11; 10⁻⁹; 5万; 十六点五.</summary>
internal static class NumberScanner
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly (string Word, double Value)[] s_multipliers =
        [("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("百万", 1e6), ("千", 1e3), ("万", 1e4), ("亿", 1e8)];

    /// <summary>The number that words begin with, and its length; length 0 where there is none. Full-width digits must be folded before.</summary>
    public static (double Value, int Length) At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        if (!char.IsAsciiDigit(text[0]))
        {
            return ChineseNumber.Begins(text[0]) ? ChineseNumber.At(text) : default;
        }

        var (value, end) = Decimal(text);
        var (power, length) = Power(text[end..], bare: value is 10);
        if (length > 0)
        {
            value = power.Bare ? Math.Pow(10, power.Exponent) : value * Math.Pow(10, power.Exponent);
            end += length;
        }

        var rest = text[end..];
        var blanks = rest.Length - rest.TrimStart(' ').Length;
        foreach (var (word, times) in s_multipliers)
        {
            if (rest[blanks..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(word == "千" && IsUnitPrefix(rest[(blanks + 1)..])))
            {
                return (value * times, end + blanks + word.Length);
            }
        }

        return (value, end);
    }

    private static bool IsUnitPrefix(ReadOnlySpan<char> afterThousand) =>
        afterThousand.Length > 0 && afterThousand[0] is '克' or '米' or '帕' or '伏' or '安' or '瓦' or '牛' or '赫';

    private static (double Value, int End) Decimal(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[32];
        var count = 0;
        var at = 0;
        var point = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                if (count < digits.Length)
                {
                    digits[count++] = c;
                }
            }
            else if (c == '.' && !point && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                point = true;
                if (count < digits.Length)
                {
                    digits[count++] = c;
                }
            }
            else if (point || !(c is ',' or ' ' or '\u00A0' or '\u202F') || !GroupOfThree(text[(at + 1)..]) || (c != ',' && at > 3 && !IsGrouped(text[..at])))
            {
                break;
            }
        }

        double.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return (value, at);
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits) => digits.ContainsAny(' ', ',', '\u00A0');

    private static bool GroupOfThree(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private static ((bool Bare, int Exponent) Power, int Length) Power(ReadOnlySpan<char> text, bool bare)
    {
        var at = 0;
        if (!bare || text.IsEmpty || !(text[0] == '^' || text[0] == '⁻' || Superscripts.Contains(text[0], StringComparison.Ordinal)))
        {
            var trimmed = text.TrimStart(' ');
            at = text.Length - trimmed.Length;
            if (trimmed.IsEmpty || !(trimmed[0] is '×' or 'x' or '*' or '·'))
            {
                return default;
            }

            var ten = trimmed[1..].TrimStart(' ');
            at = text.Length - ten.Length;
            if (!ten.StartsWith("10", StringComparison.Ordinal))
            {
                return default;
            }

            at += 2;
            bare = false;
        }

        var (exponent, length) = Exponent(text[at..]);
        return length == 0 ? default : ((bare, exponent), at + length);
    }

    private static (int Exponent, int Length) Exponent(ReadOnlySpan<char> text)
    {
        var at = !text.IsEmpty && text[0] == '^' ? 1 : 0;
        var negative = at < text.Length && text[at] is '-' or '−' or '⁻';
        at += negative ? 1 : 0;
        var (value, start) = (0, at);
        for (; at < text.Length && at - start < 3; at++)
        {
            var digit = char.IsAsciiDigit(text[at]) ? text[at] - '0' : Superscripts.IndexOf(text[at], StringComparison.Ordinal);
            if (digit < 0)
            {
                break;
            }

            value = (value * 10) + digit;
        }

        return at == start ? default : (negative ? -value : value, at);
    }
}
