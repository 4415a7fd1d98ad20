using System.Globalization;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The numbers that a word processor would show before clauses.</summary>
internal sealed class ClauseNumbering(NumberingStyle style)
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private readonly int[] _counters = new int[3];

    /// <summary>Whether a number was given since the last restart.</summary>
    public bool IsUsed => _counters[0] + _counters[1] + _counters[2] > 0;

    /// <summary>Begins again at one.</summary>
    public void Restart() => Array.Clear(_counters);

    /// <summary>The number of the next clause at a level from 1.</summary>
    public string Next(int level)
    {
        _counters[level - 1]++;
        Array.Clear(_counters, level, _counters.Length - level);
        return style switch
        {
            NumberingStyle.English => English(level),
            NumberingStyle.Chinese => Chinese(level),
            _ => throw new InvalidOperationException("A clause has a level, but the agreement has no automatic numbers."),
        };
    }

    private string English(int level) => level switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{_counters[0]}."),
        2 => string.Create(CultureInfo.InvariantCulture, $"{_counters[0]}.{_counters[1]}"),
        _ => $"({(char)('a' + _counters[2] - 1)})",
    };

    private string Chinese(int level) => level switch
    {
        1 => $"第{ChineseNumeral(_counters[0])}条",
        2 => string.Create(CultureInfo.InvariantCulture, $"{_counters[0]}.{_counters[1]}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"（{_counters[2]}）"),
    };

    private static string ChineseNumeral(int value) => value switch
    {
        < 10 => ChineseDigits[value].ToString(),
        < 20 => "十" + (value == 10 ? "" : ChineseDigits[value - 10]),
        _ => $"{ChineseDigits[value / 10]}十" + (value % 10 == 0 ? "" : ChineseDigits[value % 10]),
    };
}
