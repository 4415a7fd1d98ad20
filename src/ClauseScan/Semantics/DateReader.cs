using System.Globalization;
using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Reads calendar dates, written out or in figures, of folded text in either language.</summary>
internal static partial class DateReader
{
    private const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /// <summary>The "th" of a day, also as a raised "t h" is read from paper.</summary>
    private const string Suffix = @"(?:\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)\b)?";

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth",
        "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    /// <summary>The dates of a range that a calendar has, of 1950 to 2100, in text order.</summary>
    internal static IEnumerable<AgreementDate> Read(string folded, int start, int end)
    {
        for (var match = Dates().Match(folded, start, end - start); match.Success; match = match.NextMatch())
        {
            if (ToDate(match) is { } date)
            {
                yield return new AgreementDate(date, new TextSpan(match.Index, match.Length));
            }
        }
    }

    private static DateOnly? ToDate(Match match)
    {
        var year = Value(match, "y");
        var day = Value(match, "d");
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].ValueSpan) : Value(match, "m");
        if (match.Groups["us"].Success && year is < 100)
        {
            year += year < 50 ? 2000 : 1900;
        }

        if (match.Groups["us"].Success && month > 12)
        {
            (month, day) = (day, month);
        }

        return year is >= 1950 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
    }

    private static int? Value(Match match, string group)
    {
        var text = match.Groups[group].ValueSpan;
        if (text.IsEmpty)
        {
            return null;
        }

        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (text.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return Numeral.Parse(text);
    }

    private static int? MonthOf(ReadOnlySpan<char> name)
    {
        var months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (name.StartsWith(months[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?<name>" + Months + @")\b\.?\s{0,4}(?<d>\d{1,2})" + Suffix + @"\s?,?\s{0,40}(?<y>\d{4})\b"
        + @"|(?<!\d)(?:(?<d>\d{1,2})" + Suffix + @"|(?<d>(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth))"
        + @"\s{0,3}(?:day\s{1,3})?(?:of\s{1,3})?(?<name>" + Months + @")\b\.?,?\s{0,40}(?:day\s)?(?:of\s)?(?<y>\d{4})\b"
        + @"|\b(?<y>\d{4})\s?[-./]\s?(?<m>\d{1,2})\s?[-./]\s?(?<d>\d{1,2})\b"
        + @"|(?<![\w/-])(?<us>(?<m>\d{1,2})(?:/(?<d>\d{1,2})/|-(?<d>\d{1,2})-)(?<y>\d{4}|\d{2}))(?![\w/-])"
        + @"|(?<y>\d{4}|[一二三四五六七八九〇零○]{4})\s?年\s?(?<m>\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?<d>\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?日",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Dates();
}
