using System.Globalization;

namespace ClauseScan.Documents.Word;

/// <summary>Numbers in English words, as far as numbered headings use them.</summary>
internal static class EnglishNumber
{
    private static readonly string[] Units =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
        "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    /// <summary>"Twenty-one"; digits from 100 on.</summary>
    internal static string Cardinal(int number) => number switch
    {
        < 0 or > 99 => number.ToString(CultureInfo.InvariantCulture),
        < 20 => Units[number],
        _ when number % 10 == 0 => Tens[number / 10],
        _ => Tens[number / 10] + "-" + Units[number % 10].ToLowerInvariant(),
    };

    /// <summary>"Twenty-first"; digits from 100 on.</summary>
    internal static string Ordinal(int number)
    {
        if (number is < 0 or > 99)
        {
            return number.ToString(CultureInfo.InvariantCulture) + OrdinalSuffix(number);
        }

        var cardinal = Cardinal(number);
        var last = cardinal.LastIndexOf('-') + 1;
        var (head, word) = (cardinal[..last], cardinal[last..]);
        var ordinal = word.ToLowerInvariant() switch
        {
            "one" => "first",
            "two" => "second",
            "three" => "third",
            "five" => "fifth",
            "eight" => "eighth",
            "nine" => "ninth",
            "twelve" => "twelfth",
            var other when other.EndsWith('y') => other[..^1] + "ieth",
            var other => other + "th",
        };
        return head.Length > 0 ? head + ordinal : char.ToUpperInvariant(ordinal[0]) + ordinal[1..];
    }

    /// <summary>"st", "nd", "rd" or "th".</summary>
    internal static string OrdinalSuffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
