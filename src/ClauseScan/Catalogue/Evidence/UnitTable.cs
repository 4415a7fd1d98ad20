using System.Globalization;
using System.Text;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>The units that figures are read in.</summary>
internal sealed class UnitTable
{
    private const double ZeroCelsius = 273.15;
    private const int ShortestWord = 4;

    private static readonly Lazy<UnitTable> s_embedded = new(() => new UnitTable(Encoding.UTF8.GetString(EmbeddedData.Bytes("units.tsv"))));

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longest;

    private UnitTable(string table)
    {
        _bySpan = _units.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in table.Split('\n'))
        {
            if (line.Trim().Split('\t') is [var dimension, var factor, var spellings] && !dimension.StartsWith('#'))
            {
                var celsius = dimension == "celsius";
                var unit = new Unit(
                    celsius ? "temperature" : dimension.TrimEnd('*'),
                    double.Parse(factor, NumberStyles.Float, CultureInfo.InvariantCulture),
                    celsius ? ZeroCelsius : 0,
                    dimension.EndsWith('*'));
                foreach (var spelling in spellings.Split(' '))
                {
                    _units[spelling.Replace('_', ' ')] = unit;
                    _longest = Math.Max(_longest, spelling.Length);
                }
            }
        }
    }

    /// <summary>The table that the engine carries; read once.</summary>
    public static UnitTable Load() => s_embedded.Value;

    /// <summary>The unit that words begin with, the longest that fits, and its length; null where there is none.</summary>
    public (Unit? Unit, int Length) At(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[_longest];
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (!EndsWord(text, length))
            {
                continue;
            }

            if (_bySpan.TryGetValue(text[..length], out var unit))
            {
                return (unit, length);
            }

            text[..length].ToLowerInvariant(lower);
            if (length >= ShortestWord && _bySpan.TryGetValue(lower[..length], out unit))
            {
                return (unit, length);
            }
        }

        return default;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !char.IsAsciiLetterOrDigit(text[length - 1]) || !(char.IsAsciiLetterOrDigit(text[length]) || text[length] is '/' or '²' or '³');
}
