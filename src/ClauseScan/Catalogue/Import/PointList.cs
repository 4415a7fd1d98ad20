using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Divides the words below 控制要点 into numbered points.</summary>
internal static partial class PointList
{
    private const int MostSkipped = 5;

    /// <summary>The points of some lines; text before the first number is a point without one.</summary>
    public static ImmutableArray<DraftPoint> Of(IReadOnlyList<string> lines, ImportLine place, List<ImportRemark> remarks)
    {
        var points = ImmutableArray.CreateBuilder<DraftPoint>();
        int? number = null;
        var text = "";
        foreach (var line in lines)
        {
            var from = 0;
            foreach (Match mark in Mark().Matches(OfficialLetters.Of(line)))
            {
                var value = int.Parse(mark.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                var expected = points.Count == 0 && number is null ? 1 : (number ?? 0) + 1;
                var isAtStart = line.AsSpan(0, mark.Index).IsWhiteSpace();
                if (!isAtStart && line[mark.Index + mark.Length - 1] == '、' && char.IsWhiteSpace(line[mark.Index - 1]))
                {
                    continue;
                }

                if (value == 1 && number > 1 && isAtStart && !IsDecimal(line, mark))
                {
                    remarks.Add(place.Remark(ImportRemarkKind.Doubt, $"The numbers begin again at “{line}”: words of another item may have got in."));
                }

                if ((IsDecimal(line, mark) && !(isAtStart && value == expected)) || (value != expected && !(isAtStart && value > expected && (value <= expected + MostSkipped || number is null))))
                {
                    continue;
                }

                if (IsDecimal(line, mark))
                {
                    remarks.Add(place.Remark(ImportRemarkKind.Doubt, $"“{line}” was taken for the beginning of control point {value}; it may be a decimal number."));
                }

                if (value > expected && number is not null)
                {
                    remarks.Add(place.Remark(ImportRemarkKind.Gap, string.Create(
                        CultureInfo.InvariantCulture, $"Control point {number} is followed by {value}.")));
                }

                text = OfficialLetters.Join(text, line[from..mark.Index].Trim());
                Close(points, number, text);
                (number, text, from) = (value, "", mark.Index + mark.Length);
            }

            text = OfficialLetters.Join(text, line[from..].Trim());
        }

        Close(points, number, text);
        return points.ToImmutable();
    }

    /// <summary>Whether a narrow point stands between digits, as in 0.1; the wide ones ．and 、 only number.</summary>
    private static bool IsDecimal(string line, Match mark)
    {
        var after = mark.Index + mark.Length;
        return line[after - 1] == '.' && after < line.Length && char.IsAsciiDigit(OfficialLetters.Of(line[after..(after + 1)])[0]);
    }

    private static void Close(ImmutableArray<DraftPoint>.Builder points, int? number, string text)
    {
        if (number is not null || text.Length > 0)
        {
            points.Add(new DraftPoint(number, OfficialLetters.Tidy(text)));
        }
    }

    // "1.", "1、" at the start of a line or after the end of a sentence or a space.
    [GeneratedRegex(@"(?<=^ {0,8}|[。;；:] {0,4}|[^0-9] {1,4})(?<number>[0-9]{1,2}) ?[.、]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
