using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The running numbers of all lists in one flow of text.</summary>
/// <remarks>Instances of one abstract numbering count on together, as Word has them, until one sets a start of its own.</remarks>
internal sealed class NumberingCounter
{
    private readonly Dictionary<int, int?[]> _numbers = [];
    private readonly HashSet<long> _started = [];

    /// <summary>Counts a paragraph and gives the number it shows; empty where it shows none.</summary>
    internal string Next(NumberedPlace place)
    {
        if (!_numbers.TryGetValue(place.Definition.Id, out var numbers))
        {
            _numbers[place.Definition.Id] = numbers = new int?[NumberedPlace.Levels];
        }

        for (var above = 0; above < place.Level; above++)
        {
            numbers[above] = Restarted(place, above) ?? numbers[above] ?? StartOf(place, above);
        }

        var restarted = Restarted(place, place.Level);
        numbers[place.Level] = restarted ?? (numbers[place.Level] is { } last ? last + 1 : StartOf(place, place.Level));
        for (var below = place.Level + 1; below < NumberedPlace.Levels; below++)
        {
            var restart = place.LevelAt(below)?.Restart;
            if (restart is null || restart > place.Level)
            {
                numbers[below] = null;
            }
        }

        return LabelOf(place, numbers);
    }

    private int? Restarted(NumberedPlace place, int level) =>
        place.Instance.Starts.TryGetValue(level, out var start) && _started.Add(((long)place.Numbering * NumberedPlace.Levels) + level) ? start : null;

    private static int StartOf(NumberedPlace place, int level) =>
        place.Instance.Starts.TryGetValue(level, out var start) ? start : place.LevelAt(level)?.Start ?? 1;

    private static string LabelOf(NumberedPlace place, int?[] numbers)
    {
        if (place.LevelAt(place.Level) is not { IsHidden: false } level || level.Text.Length == 0)
        {
            return "";
        }

        if (level.Format == "bullet")
        {
            return string.IsNullOrWhiteSpace(level.Text) ? "" : "•";
        }

        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            var c = level.Text[i];
            if (c == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                i++;
                label.Append(NumberAt(place, level, numbers, level.Text[i] - '1'));
            }
            else
            {
                label.Append(char.IsControl(c) ? ' ' : c);
            }
        }

        return label.ToString().Trim();
    }

    private static string NumberAt(NumberedPlace place, NumberingLevel shown, int?[] numbers, int index)
    {
        if (index > place.Level || place.LevelAt(index) is not { } level)
        {
            return "";
        }

        var number = numbers[index] ?? level.Start;
        var format = shown.IsLegal && level.Format != "none" && level.Format != "decimalZero" ? "decimal" : level.Format;
        return format == "bullet" ? "" : NumberFormat.Format(number, format, level.CustomFormat);
    }
}
