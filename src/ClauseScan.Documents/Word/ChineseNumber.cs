using System.Globalization;
using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The number formats of the standard that use Chinese characters.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalSimplified = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The number in a format by its name in the standard, or null where the format is none of these.</summary>
    internal static string? Format(int number, string format) => format switch
    {
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Counted(number, Digits, "十百千", '万', true) : Positional(number),
        "chineseCountingThousand" => Counted(number, Digits, "十百千", '万', true),
        "taiwaneseCountingThousand" => Counted(number, "零一二三四五六七八九", "十百千", '萬', true),
        "japaneseCounting" => Japanese(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Positional(number),
        "chineseLegalSimplified" => Counted(number, LegalSimplified, "拾佰仟", '万', false),
        "ideographLegalTraditional" => Counted(number, LegalTraditional, "拾佰仟", '萬', false),
        "ideographTraditional" => Cyclic(number, Stems),
        "ideographZodiac" => Cyclic(number, Branches),
        _ => null,
    };

    /// <summary>A number such as 一百〇五, with a zero for places that are skipped.</summary>
    private static string Counted(int number, string digits, string units, char tenThousand, bool bareTen)
    {
        if (number <= 0)
        {
            return number == 0 ? digits[..1] : number.ToString(CultureInfo.InvariantCulture);
        }

        if (number >= 10_000)
        {
            var rest = number % 10_000;
            var head = Counted(number / 10_000, digits, units, tenThousand, bareTen) + tenThousand;
            return rest == 0 ? head : head + (rest < 1000 ? digits[..1] : "") + Counted(rest, digits, units, tenThousand, false);
        }

        var text = new StringBuilder();
        var skipped = false;
        for (int place = 3, size = 1000; place >= 0; place--, size /= 10)
        {
            var digit = number / size % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped)
            {
                text.Append(digits[0]);
            }

            skipped = false;
            if (!(bareTen && place == 1 && digit == 1 && text.Length == 0))
            {
                text.Append(digits[digit]);
            }

            if (place > 0)
            {
                text.Append(units[place - 1]);
            }
        }

        return text.ToString();
    }

    /// <summary>A number such as 百二十, without zeros and without a one before a unit.</summary>
    private static string Japanese(int number)
    {
        if (number is <= 0 or > 9999)
        {
            return number == 0 ? "〇" : Positional(number);
        }

        var text = new StringBuilder();
        for (int place = 3, size = 1000; place >= 0; place--, size /= 10)
        {
            var digit = number / size % 10;
            if (digit > 1 || (digit == 1 && place == 0))
            {
                text.Append(Digits[digit]);
            }

            if (digit > 0 && place > 0)
            {
                text.Append("十百千"[place - 1]);
            }
        }

        return text.ToString();
    }

    private static string Positional(int number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = char.IsAsciiDigit(plain[i]) ? Digits[plain[i] - '0'] : plain[i];
        }

        return new string(plain);
    }

    private static string Cyclic(int number, string signs) => number >= 1 && number <= signs.Length
        ? signs[number - 1].ToString()
        : number.ToString(CultureInfo.InvariantCulture);
}
